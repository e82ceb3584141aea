package org.yingshu.certificate.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought, as the log of batches shows it.
 *
 * @param source where its certificates come from, in the words of who brought it
 * @param columns the heads that the file has
 * @param withoutWrong whether its wrong rows were left out, once it is applied
 * @param endedBy who applied it or gave it up
 * @param running how far it is while it is applied; null otherwise
 * @param failure why applying it ended without anything stored; null otherwise
 * @param mine whether it is of the caller's own organisation
 */
record BatchView(
        UUID id,
        String type,
        String typeName,
        UUID organisation,
        String organisationName,
        String source,
        String file,
        State state,
        List<String> columns,
        int rows,
        int wrong,
        int added,
        int changed,
        int same,
        boolean withoutWrong,
        String actor,
        Instant at,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable Running running,
        @Nullable String failure,
        boolean mine) {

    enum State {
        /** Read and checked: nothing is stored before somebody says so. */
        CHECKED,
        APPLIED,
        GIVEN_UP
    }

    record Running(int done, int total) {}

    enum Action {
        WRONG,
        ADD,
        CHANGE,
        /** There already, as the row says: skipped. */
        SAME
    }

    /**
     * One line of the preview.
     *
     * @param cells by head; personal ones masked
     */
    record Row(
            String id,
            int line,
            Action action,
            Map<String, String> cells,
            List<Comparison.Change> changes,
            List<Wrong> wrong) {}

    /** @param cell such as C5 */
    record Wrong(String cell, String head, String why) {}

    BatchView with(@Nullable Running progress, @Nullable String reason) {
        return new BatchView(
                id,
                type,
                typeName,
                organisation,
                organisationName,
                source,
                file,
                state,
                columns,
                rows,
                wrong,
                added,
                changed,
                same,
                withoutWrong,
                actor,
                at,
                endedBy,
                endedAt,
                progress,
                reason,
                mine);
    }
}
