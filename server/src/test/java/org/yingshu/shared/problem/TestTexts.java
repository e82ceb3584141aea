package org.yingshu.shared.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yingshu.shared.naming.EnglishNames;

/** The texts, for tests without a server. */
public final class TestTexts {

    private TestTexts() {}

    public static ProblemTexts create() {
        try {
            return new ProblemTexts(new EnglishNames(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
