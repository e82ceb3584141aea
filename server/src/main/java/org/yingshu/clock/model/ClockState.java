package org.yingshu.clock.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.Term;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Explanation;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * All that the end of a clock depends on beside the calendar, in the form in which it is stored.
 *
 * @param limit as printed: 20工作日; null for a named day
 * @param by the named day; null for a limit
 * @param rules null for the standard ones
 */
public record ClockState(
        Instant start,
        @Nullable String limit,
        @Nullable LocalDate by,
        @Nullable Rules rules,
        List<Pause> pauses) {

    /** Counting rules in words. */
    public record Rules(String law, String officeHours, CountingRules.DayEnd dayEnd, CountingRules.LastDay lastDay) {

        static @Nullable Rules of(CountingRules rules) {
            return rules.equals(CountingRules.STANDARD)
                    ? null
                    : new Rules(rules.dayRule().law(), rules.officeHours().toString(), rules.dayEnd(), rules.lastDay());
        }

        CountingRules counting() {
            return new CountingRules(
                    DayRule.named(law).orElse(DayRule.CIVIL_CODE), OfficeHours.parse(officeHours), dayEnd, lastDay);
        }
    }

    public ClockState {
        pauses = List.copyOf(pauses);
    }

    public static ClockState of(Instant start, Term term, List<Pause> pauses) {
        return switch (term) {
            case Term.Within(Limit limit, CountingRules rules) ->
                new ClockState(start, limit.toString(), null, Rules.of(rules), pauses);
            case Term.By(LocalDate date) -> new ClockState(start, null, date, null, pauses);
        };
    }

    public Optional<Pause> openPause() {
        return pauses.stream().filter(pause -> pause.to() == null).findFirst();
    }

    public ClockState paused(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new ClockState(start, limit, by, rules, more);
    }

    /** Without its open pause, or with that pause ended; a pause that ends as it begins was none. */
    public ClockState resumed(Instant at) {
        List<Pause> ended = pauses.stream()
                .flatMap(pause -> {
                    if (pause.to() != null) {
                        return Stream.of(pause);
                    }
                    return pause.from().isBefore(at)
                            ? Stream.of(new Pause(pause.kind(), pause.reason(), pause.from(), at))
                            : Stream.empty();
                })
                .toList();
        return new ClockState(start, limit, by, rules, ended);
    }

    public ClockState withoutPauses() {
        return new ClockState(start, limit, by, rules, List.of());
    }

    public ClockState withTerm(Term term) {
        return of(start, term, pauses);
    }

    public Due due(WorkCalendar calendar) {
        if (by != null) {
            Optional<Pause> open = openPause();
            return open.isPresent()
                    ? new Due.Stopped(open.get(), 0, Duration.ZERO)
                    : new Due.At(by, by.plusDays(1).atStartOfDay(WorkCalendar.ZONE));
        }
        return counted().due(calendar);
    }

    /** Day by day; empty for a named day, which is not counted. */
    public Optional<Explanation> explain(WorkCalendar calendar) {
        return by == null ? Optional.of(counted().explain(calendar)) : Optional.empty();
    }

    private RunningClock counted() {
        if (limit == null) {
            throw new IllegalStateException("a clock has a limit or a named day");
        }
        return new RunningClock(
                start, Limits.of(limit), pauses, rules == null ? CountingRules.STANDARD : rules.counting());
    }

    /** A million clocks have a few dozen limits. */
    private static final class Limits {

        private static final int MOST = 10_000;
        private static final ConcurrentMap<String, Limit> KNOWN = new ConcurrentHashMap<>();

        static Limit of(String words) {
            if (KNOWN.size() > MOST) {
                KNOWN.clear();
            }
            return KNOWN.computeIfAbsent(words, Limit::parse);
        }
    }
}
