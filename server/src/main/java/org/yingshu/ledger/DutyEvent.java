package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a duty. */
public sealed interface DutyEvent {

    UUID duty();

    /** @param superiors the leads of the duty that this one is a part of */
    record HandedDown(
            UUID duty,
            Origin origin,
            Terms terms,
            String region,
            @Nullable UUID parent,
            List<UUID> superiors,
            List<Owner> owners,
            @Nullable LocalDate due,
            List<Milestone> milestones,
            List<Goal> goals)
            implements DutyEvent {}

    record Signed(UUID duty, UUID organisation, String by, Instant at) implements DutyEvent {}

    record Declined(UUID duty, UUID organisation, String reason, Instant at) implements DutyEvent {}

    record Reassigned(UUID duty, List<Owner> owners, String reason, Instant at) implements DutyEvent {}

    record ResponsibleNamed(UUID duty, UUID organisation, Person person, Instant at) implements DutyEvent {}

    record BrokenDown(UUID duty, List<Part> parts, Instant at) implements DutyEvent {}

    record MilestonesSet(UUID duty, List<Milestone> milestones, Instant at) implements DutyEvent {}

    record MilestoneReached(UUID duty, String milestone, LocalDate on, String note, List<Evidence> evidence)
            implements DutyEvent {}

    /** The lead says how far the duty is. */
    record Reported(UUID duty, Report report) implements DutyEvent {}

    /** Another owner says how far its share is. */
    record ShareReported(UUID duty, Report report) implements DutyEvent {}

    record ExtensionRequested(
            UUID duty,
            UUID organisation,
            LocalDate from,
            LocalDate to,
            String reason,
            List<Evidence> evidence,
            Instant at)
            implements DutyEvent {}

    record ExtensionGranted(UUID duty, LocalDate from, LocalDate to, String reason, Instant at) implements DutyEvent {}

    record ExtensionRefused(UUID duty, LocalDate asked, String reason, Instant at) implements DutyEvent {}

    /** @param addressee the unit whose help is asked; null for the office */
    record DifficultyRaised(
            UUID duty,
            UUID difficulty,
            DifficultyKind kind,
            UUID organisation,
            String text,
            @Nullable UUID addressee,
            String addresseeName,
            Instant at)
            implements DutyEvent {}

    record DifficultyAnswered(UUID duty, UUID difficulty, String text, Instant at) implements DutyEvent {}

    /** 挂账: it cannot be settled now, and stays on the list (R1.24). */
    record DifficultyHungUp(
            UUID duty,
            UUID difficulty,
            String reason,
            @Nullable LocalDate lookAgainOn,
            Instant at) implements DutyEvent {}

    record DifficultyResolved(UUID duty, UUID difficulty, String text, Instant at) implements DutyEvent {}

    record Reviewed(UUID duty, Verdict verdict, String text, LocalDate on) implements DutyEvent {}

    record StrikeOffRequested(
            UUID duty, UUID organisation, String statement, List<Evidence> evidence, List<Stage> stages, Instant at)
            implements DutyEvent {}

    record StrikeOffTakenBack(UUID duty, String reason, Instant at) implements DutyEvent {}

    record CheckPassed(UUID duty, Stage stage, String reason, Instant at) implements DutyEvent {}

    record CheckReturned(UUID duty, Stage stage, String reason, Instant at) implements DutyEvent {}

    record StruckOff(UUID duty, UUID plan, LocalDate on, boolean onTime) implements DutyEvent {}

    record LookedBack(UUID duty, boolean kept, String findings, List<Evidence> evidence, Instant at)
            implements DutyEvent {}

    record Reopened(UUID duty, String reason, @Nullable LocalDate due, Instant at) implements DutyEvent {}

    record Withdrawn(UUID duty, String reason, Instant at) implements DutyEvent {}
}
