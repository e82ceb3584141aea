package org.yingshu.engine.rules;

import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Test;

/** A test as it is written, and read. */
public record Cell(String text, Test test) {

    /** @throws BadFeel if it cannot be understood */
    public static Cell of(String text) {
        String written = text.isBlank() ? "-" : text.strip();
        return new Cell(written, Test.parse(written));
    }

    boolean isAny() {
        return test instanceof Test.Any;
    }
}
