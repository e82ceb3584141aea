package org.yingshu.engine.calendar.limit;

import java.io.Serial;

/** Words or numbers that are no limit. */
public final class BadLimit extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Problem {
        /** not an amount followed by a unit */
        NOT_A_LIMIT,
        /** 3月 may be March: a length is 3个月 */
        MONTH_OR_DATE,
        NOT_POSITIVE,
        /** more than a hundred years */
        TOO_LONG,
        /** 1.5个月: no law says which day that is */
        PART_OF_A_MONTH
    }

    private final Problem problem;
    private final String value;

    BadLimit(Problem problem, String value) {
        super(problem + ": " + value);
        this.problem = problem;
        this.value = value;
    }

    public Problem problem() {
        return problem;
    }

    /** The limit as it was given. */
    public String value() {
        return value;
    }
}
