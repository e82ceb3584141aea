package org.yingshu.engine.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of one subject, and why.
 *
 * @param result the outputs by name; lists where the table collects; empty unless decided
 * @param fired ids of the rows that count
 * @param missing inputs that must be known before the table can say more
 * @param rows how each row was judged, in the table's order
 */
public record Outcome(
        Status status,
        Map<String, @Nullable Object> result,
        List<String> fired,
        List<String> missing,
        List<Judged> rows) {

    /** How it ended. */
    public enum Status {
        DECIDED,
        /** some input is not known yet */
        INCOMPLETE,
        /** everything is known and no row fits: a person decides */
        MANUAL,
        /** rows fired that say different things although the table forbids it: a person decides */
        CONTRADICTION
    }

    /**
     * A row, as it was judged.
     *
     * @param fits null where it depends on what is not known
     * @param decidedBy the input whose cell ruled the row out, or that is not known; null where the row fits
     * @param cell that cell, as written
     * @param where the place in the source
     */
    public record Judged(
            String row,
            @Nullable Boolean fits,
            @Nullable String decidedBy,
            @Nullable String cell,
            String where,
            String note) {}

    public boolean isDecided() {
        return status == Status.DECIDED;
    }
}
