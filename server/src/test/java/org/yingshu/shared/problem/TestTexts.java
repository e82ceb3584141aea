package org.yingshu.shared.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The texts, for tests without a server. */
public final class TestTexts {

    private TestTexts() {}

    public static ProblemTexts create() {
        try {
            return new ProblemTexts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
