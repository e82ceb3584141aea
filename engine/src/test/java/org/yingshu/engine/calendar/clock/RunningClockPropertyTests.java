package org.yingshu.engine.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;

class RunningClockPropertyTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.national();
    private static final Instant FIRST =
            LocalDateTime.of(2019, 1, 1, 0, 0).atZone(WorkCalendar.ZONE).toInstant();

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.integers()
                .between(0, 6 * 365 * 24 * 12)
                .map(fives -> FIRST.plus(Duration.ofMinutes(5L * fives)));
    }

    /** All pauses end before 2026, so that no clock runs out of the calendar. */
    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(starts(), Arbitraries.integers().between(1, 20 * 24 * 12))
                .as((from, fives) -> Pause.paused("补正", from, from.plus(Duration.ofMinutes(5L * fives))));
    }

    /** The units of which a quarter makes sense. */
    @Provide
    Arbitrary<LimitUnit> units() {
        return Arbitraries.of(
                LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.HOUR, LimitUnit.OFFICE_HOUR, LimitUnit.MINUTE);
    }

    @Property
    void moreIsNeverEarlier(
            @ForAll("starts") Instant start,
            @ForAll("units") LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 120) int quarters,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        ZonedDateTime shorter = end(start, quarters(quarters, unit), pauses);
        ZonedDateTime longer = end(start, quarters(quarters + more, unit), pauses);

        assertThat(longer).isAfterOrEqualTo(shorter);
    }

    @Property
    void moreMonthsAreNeverEarlier(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 5) int months,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        ZonedDateTime shorter = end(start, Limit.of(months, LimitUnit.MONTH), pauses);
        ZonedDateTime longer = end(start, Limit.of(months + 1L, LimitUnit.MONTH), pauses);

        assertThat(longer).isAfterOrEqualTo(shorter);
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("starts") Instant start,
            @ForAll("units") LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(min = 1, max = 2000) int minutes) {
        Limit limit = Limit.of(amount, unit);

        assertThat(end(start.plus(Duration.ofMinutes(minutes)), limit, List.of()))
                .isAfterOrEqualTo(end(start, limit, List.of()));
    }

    @Property
    void aPauseNeverEndsALimitEarlier(
            @ForAll("starts") Instant start,
            @ForAll("units") LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 120) int quarters,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses,
            @ForAll("pauses") Pause further) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(further);

        assertThat(end(start, quarters(quarters, unit), all))
                .isAfterOrEqualTo(end(start, quarters(quarters, unit), pauses));
    }

    @Property
    void aLimitInDaysEndsOnAWorkingDayAfterTheStart(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll boolean working,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        Limit limit = Limit.of(days, working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);
        LocalDate lastDay = end(start, limit, pauses).toLocalDate();

        assertThat(CALENDAR.isWorkingDay(lastDay)).isTrue();
        assertThat(lastDay).isAfter(day(start));
    }

    @Property
    void workingDaysBetweenUndoesCounting(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 120) int days) {
        LocalDate lastDay =
                end(start, Limit.of(days, LimitUnit.WORKING_DAY), List.of()).toLocalDate();

        assertThat(CALENDAR.workingDaysBetween(day(start), lastDay)).isEqualTo(days);
    }

    @Property
    void twoLimitsOneAfterTheOtherAreTheirSum(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        Instant middle =
                end(start, Limit.of(first, LimitUnit.WORKING_DAY), pauses).toInstant();

        assertThat(end(middle, Limit.of(second, LimitUnit.WORKING_DAY), pauses))
                .isEqualTo(end(start, Limit.of(first + (long) second, LimitUnit.WORKING_DAY), pauses));
    }

    @Property
    void theExplanationCountsEveryDayOnceAndEndsAtTheSameMoment(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses) {
        RunningClock clock = new RunningClock(
                start, Limit.of(days, LimitUnit.DAY), pauses, CountingRules.STANDARD.withDayRule(DayRule.LICENSING));
        Explanation explanation = clock.explain(CALENDAR);

        assertThat(explanation.due()).isEqualTo(clock.due(CALENDAR));
        assertThat(explanation.days())
                .extracting(DayEntry::date)
                .containsExactlyElementsOf(day(start)
                        .datesUntil(explanation.days().getLast().date().plusDays(1))
                        .toList());
        assertThat(explanation.days().stream().filter(day -> day.ordinal() > 0)).hasSize(days);
    }

    private static Limit quarters(int quarters, LimitUnit unit) {
        return new Limit(BigDecimal.valueOf(quarters).multiply(new BigDecimal("0.25")), unit);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkCalendar.ZONE);
    }

    private static ZonedDateTime end(Instant start, Limit limit, List<Pause> pauses) {
        Due due = new RunningClock(start, limit, pauses, CountingRules.STANDARD).due(CALENDAR);
        assertThat(due).isInstanceOf(Due.At.class);
        return ((Due.At) due).moment();
    }
}
