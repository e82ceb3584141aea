package org.yingshu.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a plan, for other modules; they are published in the transaction that makes them true. */
public sealed interface PlanEvent {

    UUID plan();

    /**
     * The plan holds from now on: its tasks, as {@link Plans#tasks} gives them, are to be carried out.
     *
     * @param number 文号: 云政办〔2026〕5号
     * @param region the six digits of the place it holds for
     * @param issuedOn the day printed on it, or else the day it was issued here
     * @param tasks how many
     */
    record Issued(
            UUID plan,
            String title,
            @Nullable String number,
            @Nullable String issuer,
            String region,
            LocalDate issuedOn,
            PlanRhythm rhythm,
            int tasks)
            implements PlanEvent {}

    /** The plan holds no longer; what was begun for it ends. */
    record Withdrawn(UUID plan, String reason) implements PlanEvent {}
}
