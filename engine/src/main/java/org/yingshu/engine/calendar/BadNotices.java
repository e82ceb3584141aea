package org.yingshu.engine.calendar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A text that should list days of holiday notices and does not. */
public final class BadNotices extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with the line. */
    public enum Problem {
        /** not three or four columns */
        COLUMNS,
        /** not a date as 2026-10-01 */
        DATE,
        /** neither OFF nor WORK */
        TYPE,
        /** the date stands in two lines */
        DATE_TWICE,
        /** the text has no line with a day */
        NO_DAYS
    }

    private final Problem problem;
    private final int line;
    private final String value;

    BadNotices(Problem problem, int line, String value) {
        this(problem, line, value, null);
    }

    BadNotices(Problem problem, int line, String value, @Nullable Throwable cause) {
        super("line %d: %s: %s".formatted(line, problem, value), cause);
        this.problem = problem;
        this.line = line;
        this.value = value;
    }

    public Problem problem() {
        return problem;
    }

    /** The line, from 1; 0 when the whole text is meant. */
    public int line() {
        return line;
    }

    /** The words that cannot be read. */
    public String value() {
        return value;
    }
}
