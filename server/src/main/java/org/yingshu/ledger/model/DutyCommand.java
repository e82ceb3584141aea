package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.DifficultyKind;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.Figure;
import org.yingshu.ledger.Goal;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Origin;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Person;
import org.yingshu.ledger.Terms;
import org.yingshu.ledger.Verdict;

/** What a duty may be told. */
public sealed interface DutyCommand {

    /** Makes the duty. */
    record HandDown(
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
            implements DutyCommand {}

    /** What somebody does with a duty that is there. */
    sealed interface Done extends DutyCommand {

        Authority by();

        Deed deed();

        /** The files that come with it. */
        default List<Evidence> evidence() {
            return List.of();
        }
    }

    /** From receipt to milestones. */
    sealed interface Receiving extends Done {}

    /** Reports, extensions, difficulties, reviews. */
    sealed interface Working extends Done {}

    /** Strike-off and what follows. */
    sealed interface Ending extends Done {}

    record Sign(Authority by) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.SIGN;
        }
    }

    record Decline(Authority by, String reason) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.DECLINE;
        }
    }

    record Reassign(Authority by, List<Owner> owners, String reason) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.REASSIGN;
        }
    }

    record NameResponsible(Authority by, Person person) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.NAME_RESPONSIBLE;
        }
    }

    /** The parts are handed down in the same transaction. */
    record BreakDown(Authority by, List<Part> parts) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.BREAK_DOWN;
        }
    }

    /** All milestones of the unit's own; those of the plan stay as they are. */
    record SetMilestones(Authority by, List<Milestone> milestones) implements Receiving {

        @Override
        public Deed deed() {
            return Deed.SET_MILESTONES;
        }
    }

    record ReachMilestone(Authority by, String milestone, String note, List<Evidence> evidence) implements Working {

        @Override
        public Deed deed() {
            return Deed.REACH_MILESTONE;
        }
    }

    record Tell(Authority by, String text, int percent, List<Figure> figures, List<Evidence> evidence)
            implements Working {

        @Override
        public Deed deed() {
            return Deed.REPORT;
        }
    }

    record RequestExtension(Authority by, LocalDate to, String reason, List<Evidence> evidence) implements Working {

        @Override
        public Deed deed() {
            return Deed.REQUEST_EXTENSION;
        }
    }

    /** @param latest the due date of the duty it is a part of, which no part may outlive; null for none */
    record DecideExtension(
            Authority by,
            boolean granted,
            @Nullable LocalDate to,
            String reason,
            @Nullable LocalDate latest) implements Working {

        @Override
        public Deed deed() {
            return Deed.DECIDE_EXTENSION;
        }
    }

    record RaiseDifficulty(
            Authority by,
            UUID difficulty,
            DifficultyKind kind,
            String text,
            @Nullable UUID addressee,
            String addresseeName)
            implements Working {

        @Override
        public Deed deed() {
            return Deed.RAISE_DIFFICULTY;
        }
    }

    record AnswerDifficulty(Authority by, UUID difficulty, String text) implements Working {

        @Override
        public Deed deed() {
            return Deed.ANSWER_DIFFICULTY;
        }
    }

    record HangUpDifficulty(
            Authority by,
            UUID difficulty,
            String reason,
            @Nullable LocalDate lookAgainOn) implements Working {

        @Override
        public Deed deed() {
            return Deed.HANG_UP_DIFFICULTY;
        }
    }

    record ResolveDifficulty(Authority by, UUID difficulty, String text) implements Working {

        @Override
        public Deed deed() {
            return Deed.RESOLVE_DIFFICULTY;
        }
    }

    record ReviewIt(Authority by, Verdict verdict, String text) implements Working {

        @Override
        public Deed deed() {
            return Deed.REVIEW;
        }
    }

    /** @param openParts how many of its parts are still open, which only the store knows */
    record RequestStrikeOff(Authority by, String statement, List<Evidence> evidence, int openParts) implements Ending {

        @Override
        public Deed deed() {
            return Deed.REQUEST_STRIKE_OFF;
        }
    }

    record TakeBackStrikeOff(Authority by, String reason) implements Ending {

        @Override
        public Deed deed() {
            return Deed.TAKE_BACK_STRIKE_OFF;
        }
    }

    record Check(Authority by, boolean passed, boolean evidenceComplete, boolean targetReached, String reason)
            implements Ending {

        @Override
        public Deed deed() {
            return Deed.CHECK;
        }
    }

    /** @param due until when it is to be put right, if it is not in order */
    record LookBack(
            Authority by,
            boolean kept,
            String findings,
            List<Evidence> evidence,
            @Nullable LocalDate due) implements Ending {

        @Override
        public Deed deed() {
            return Deed.LOOK_BACK;
        }
    }

    record Withdraw(Authority by, String reason) implements Ending {

        @Override
        public Deed deed() {
            return Deed.WITHDRAW;
        }
    }
}
