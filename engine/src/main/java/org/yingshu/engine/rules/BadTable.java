package org.yingshu.engine.rules;

import java.io.Serial;

/** A table that cannot be one. */
public final class BadTable extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Problem {
        NO_INPUT,
        NO_OUTPUT,
        NO_ROW,
        NAME_TWICE,
        ROW_TWICE,
        WRONG_WIDTH
    }

    private final Problem problem;
    private final String value;

    BadTable(Problem problem, String value) {
        super(problem + " " + value);
        this.problem = problem;
        this.value = value;
    }

    public Problem problem() {
        return problem;
    }

    public String value() {
        return value;
    }
}
