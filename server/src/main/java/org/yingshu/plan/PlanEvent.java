package org.yingshu.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a plan; published in the transaction that makes it true. Other modules wait for Issued and Withdrawn. */
public sealed interface PlanEvent {

    UUID plan();

    /**
     * A document was read.
     *
     * @param source the import that holds the file
     * @param family the first edition's id
     * @param fromLine where the document begins in the file's text, and where it ends: a file may hold several
     * @param bodies the measure in the body that a task's row stands for, where one was found
     */
    record Imported(
            UUID plan,
            PlanHead head,
            UUID source,
            UUID family,
            int edition,
            int fromLine,
            int toLine,
            List<PlanTask> tasks,
            Map<UUID, PlanSpan> bodies)
            implements PlanEvent {}

    /** Title, number, issuer, date or place were corrected. */
    record Described(UUID plan, PlanHead before, PlanHead after) implements PlanEvent {}

    /** Tasks were replaced by others, by hand. */
    record Corrected(UUID plan, PlanCorrection correction) implements PlanEvent {}

    /** A correction was taken back. */
    record Undone(UUID plan, int correction) implements PlanEvent {}

    /** Findings were judged. */
    record Judged(UUID plan, List<Integer> findings, Verdict verdict, String reason, String by, Instant at)
            implements PlanEvent {

        /** What is done about a finding. */
        public enum Verdict {
            /** right: the plan's text is to be mended, or was by a correction */
            ACCEPTED,
            /** no problem here */
            IGNORED,
            /** back to undecided */
            OPEN
        }
    }

    /** What the plan leaves open about these tasks is taken as it is. */
    record OpenAccepted(UUID plan, List<UUID> tasks, String reason, String by, Instant at) implements PlanEvent {}

    /** It is a part of a programme now; of none, if the master is null. */
    record Joined(UUID plan, @Nullable UUID master, Part part) implements PlanEvent {

        /** What a plan is within its programme (R1.1: 1 master + n special plans + one task list). */
        public enum Part {
            MASTER,
            SPECIAL,
            LIST
        }
    }

    record Confirmed(UUID plan, int tasks) implements PlanEvent {}

    /** It may be corrected again. */
    record Reopened(UUID plan, String reason) implements PlanEvent {}

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
