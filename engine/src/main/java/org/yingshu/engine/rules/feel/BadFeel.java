package org.yingshu.engine.rules.feel;

import java.io.Serial;

/** An expression that cannot be understood. */
public final class BadFeel extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong at the place. */
    public enum Problem {
        UNEXPECTED,
        ENDS_EARLY,
        UNKNOWN_SIGN,
        OPEN_TEXT,
        NO_SUCH_FUNCTION,
        TOO_DEEP
    }

    private final Problem problem;
    private final int column;
    private final String found;

    BadFeel(Problem problem, int column, String found) {
        super("%s at column %d: %s".formatted(problem, column, found));
        this.problem = problem;
        this.column = column;
        this.found = found;
    }

    public Problem problem() {
        return problem;
    }

    /** Where, from 1. */
    public int column() {
        return column;
    }

    /** What stands there. */
    public String found() {
        return found;
    }
}
