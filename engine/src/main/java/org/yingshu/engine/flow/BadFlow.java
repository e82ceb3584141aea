package org.yingshu.engine.flow;

import java.io.Serial;

/** A value that no handling can be described with. */
public final class BadFlow extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    public enum Problem {
        /** a code is lower-case words, digits, hyphens and dots */
        BAD_CODE,
        /** the id of a step is a letter, then letters, digits, hyphens and underscores; dots only in a bundle */
        BAD_STEP_ID,
        BLANK,
        OPTIONS_MISSING,
        OPTIONS_UNEXPECTED,
        /** the same thing is listed twice */
        TWICE,
        /** a share without a department, a certificate without a type */
        SUPPLIER_MISSING,
        /** what the applicant hands in comes from nobody else */
        SUPPLIER_UNEXPECTED,
        /** several performers of a step in which one decides */
        NOT_JOINT,
        /** the promised limit is longer than the statutory one */
        PROMISED_LONGER,
        NEGATIVE,
        /** an item that has to be decided before itself */
        AFTER_ITSELF
    }

    private final Problem problem;
    private final String field;
    private final String value;

    public BadFlow(Problem problem, String field, String value) {
        super(problem + " in " + field + ": " + value);
        this.problem = problem;
        this.field = field;
        this.value = value;
    }

    public Problem problem() {
        return problem;
    }

    /** The component that is wrong, such as {@code item.promised}. */
    public String field() {
        return field;
    }

    /** What was given. */
    public String value() {
        return value;
    }
}
