package org.yingshu.engine.calendar.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates of a duty: some, ever again, or none but reviews. */
public sealed interface Schedule {

    /** The first date later than the given day; empty when none is left. */
    Optional<Occurrence> next(LocalDate after);

    /**
     * One date of a duty.
     *
     * @param what is due then; empty where the duty as a whole is
     */
    record Occurrence(LocalDate date, Kind kind, String what) {

        /** Whether a missed date is overdue. */
        public enum Kind {
            /** something has to be done by then */
            DUE,
            /** the duty goes on; its progress is looked at */
            REVIEW
        }
    }

    /** One step of a duty, with its own date. */
    record Milestone(LocalDate date, String what) {}

    /** Dates that are named one by one. */
    record Milestones(List<Milestone> steps) implements Schedule {

        public Milestones {
            steps = steps.stream().sorted(Comparator.comparing(Milestone::date)).toList();
        }

        @Override
        public Optional<Occurrence> next(LocalDate after) {
            return steps.stream()
                    .filter(step -> step.date().isAfter(after))
                    .findFirst()
                    .map(step -> new Occurrence(step.date(), Occurrence.Kind.DUE, step.what()));
        }
    }

    /** 每月20号前: due again and again. */
    record Recurring(Recurrence recurrence) implements Schedule {

        @Override
        public Optional<Occurrence> next(LocalDate after) {
            return Optional.of(new Occurrence(recurrence.next(after), Occurrence.Kind.DUE, ""));
        }
    }

    /** 持续推进: no end, never overdue, but reviewed in this rhythm. */
    record Continuing(Recurrence review) implements Schedule {

        @Override
        public Optional<Occurrence> next(LocalDate after) {
            return Optional.of(new Occurrence(review.next(after), Occurrence.Kind.REVIEW, ""));
        }
    }
}
