package org.yingshu.engine.rules.dmn;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file that is no decision table of DMN, or of a part of it that we do not know. */
public final class BadDmn extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        NO_XML,
        NO_TABLE,
        UNKNOWN_HIT_POLICY,
        /** what an output is where no row fits: here a person decides then */
        DEFAULT_OUTPUT,
        UNKNOWN_TYPE,
        BAD_CELL,
        BAD_TABLE
    }

    private final Problem problem;
    private final int line;

    BadDmn(Problem problem, int line, String value, @Nullable Throwable cause) {
        super("%s in line %d: %s".formatted(problem, line, value), cause);
        this.problem = problem;
        this.line = line;
    }

    public Problem problem() {
        return problem;
    }

    /** 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }
}
