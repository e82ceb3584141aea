package org.yingshu.casework.mine;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.Delivery;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Promise;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Supplement;

/**
 * A case as its applicant follows it, like a parcel.
 *
 * @param stops the stations of the way: what was done, what is under way, what is to come
 * @param next when something is to be expected next; null where nothing says so
 * @param sealing by when the certificates that still wait for their seal are sealed; null where none waits
 * @param paused why the clock stands still
 * @param orders payments that are asked for
 * @param later items of the bundle that the applicant means to take up later
 */
record ParcelView(
        UUID id,
        int version,
        CaseHead head,
        CaseStatus status,
        @Nullable Outcome outcome,
        Procedure procedure,
        @Nullable Agent agent,
        List<Station> stops,
        @Nullable LocalDate next,
        @Nullable LocalDate promised,
        @Nullable LocalDate sealing,
        @Nullable String paused,
        List<Paper> papers,
        List<Supplement> supplements,
        List<Debt> debts,
        @Nullable Promise promise,
        List<Ruling> rulings,
        @Nullable Delivery delivery,
        List<UUID> orders,
        Set<String> later,
        List<String> commands,
        Instant submittedAt,
        @Nullable Instant endedAt) {

    /**
     * A station.
     *
     * @param mine whether it is the applicant's own turn
     */
    record Station(
            String id,
            String kind,
            String name,

            @Schema(allowableValues = {"done", "now", "next", "out"})
            String state,

            boolean mine,
            @Nullable String office,
            @Nullable Instant at) {}
}
