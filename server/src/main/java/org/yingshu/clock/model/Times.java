package org.yingshu.clock.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.Light;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;

/**
 * When something happens to a clock, as far as its state, the calendar and its ladder tell.
 *
 * @param dueDay the last day in time; null while it is paused or not known
 * @param notBefore the earliest end, where a holiday notice is missing
 * @param pausedBecause the reason of an open pause
 */
public record Times(
        @Nullable LocalDate dueDay,
        @Nullable Instant dueAt,
        @Nullable LocalDate notBefore,
        @Nullable String pausedBecause,
        @Nullable Instant amberAt,
        @Nullable Instant redAt) {

    /** When people are at their desks. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public static Times of(ClockState state, WorkCalendar calendar, Ladder ladder) {
        return switch (state.due(calendar)) {
            case Due.At at -> {
                Instant end = at.moment().toInstant();
                yield new Times(
                        at.lastDay(),
                        end,
                        null,
                        null,
                        near(state.start(), end, 2, at.lastDay(), ladder.amber(), calendar),
                        near(state.start(), end, 4, at.lastDay(), ladder.red(), calendar));
            }
            case Due.Stopped stopped ->
                new Times(null, null, null, stopped.pause().reason(), null, null);
            case Due.Unissued unissued ->
                new Times(
                        null,
                        null,
                        unissued.notBefore(),
                        null,
                        startOf(workingDays(calendar, unissued.notBefore(), -ladder.amber())),
                        null);
        };
    }

    /**
     * So many working days before the end, but not before only one {@code part} of the whole time is left: three days
     * are not near their end from their beginning, and neither are two hours.
     */
    private static Instant near(
            Instant start, Instant end, int part, LocalDate lastDay, int days, WorkCalendar calendar) {
        Instant byDays = startOf(workingDays(calendar, lastDay, -days));
        Instant byShare = end.minus(Duration.between(start, end).dividedBy(part));
        return byDays.isAfter(byShare) ? byDays : byShare;
    }

    /**
     * Working days on or back from a day. For a year whose notice is missing Monday to Friday are taken: this says when
     * people are reminded, not until when anything may be done, and is counted again when the notice comes.
     */
    static LocalDate workingDays(WorkCalendar calendar, LocalDate day, int days) {
        LocalDate at = day;
        int step = days < 0 ? -1 : 1;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(step);
            if (works(calendar, at)) {
                left--;
            }
        }
        return at;
    }

    private static boolean works(WorkCalendar calendar, LocalDate day) {
        return calendar.covers(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    public Light lightAt(Instant now) {
        if (pausedBecause != null) {
            return Light.PAUSED;
        }
        if (dueAt != null && !now.isBefore(dueAt)) {
            return Light.OVERDUE;
        }
        if (redAt != null && !now.isBefore(redAt)) {
            return Light.RED;
        }
        return amberAt != null && !now.isBefore(amberAt) ? Light.AMBER : Light.GREEN;
    }

    /**
     * When the next step may be taken. Nobody is called in who was not urged before: where a clock is found late at
     * once, its steps still follow one another with the days that the ladder puts between them.
     *
     * @param taken how many steps were taken
     * @param lastAt when the last of them was
     */
    public Optional<Instant> stepAt(Ladder ladder, int taken, @Nullable Instant lastAt, WorkCalendar calendar) {
        if (dueDay == null || taken >= ladder.steps().size()) {
            return Optional.empty();
        }
        int days = ladder.steps().get(taken).days();
        Instant byEnd = morningOf(workingDays(calendar, dueDay, days));
        if (taken == 0 || lastAt == null) {
            return Optional.of(byEnd);
        }
        int between = days - ladder.steps().get(taken - 1).days();
        LocalDate lastDay = LocalDate.ofInstant(lastAt, WorkCalendar.ZONE);
        Instant byLast = morningOf(workingDays(calendar, lastDay, between));
        return Optional.of(byEnd.isAfter(byLast) ? byEnd : byLast);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkCalendar.ZONE).toInstant();
    }

    /** The first moment after {@code now} at which a light turns or a step may be taken. */
    public @Nullable Instant nextChange(Instant now, Optional<Instant> step) {
        Instant next = step.orElse(null);
        for (Instant turn : new @Nullable Instant[] {amberAt, redAt, dueAt}) {
            if (turn != null && turn.isAfter(now) && (next == null || turn.isBefore(next))) {
                next = turn;
            }
        }
        return next;
    }
}
