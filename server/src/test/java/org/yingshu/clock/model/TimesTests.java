package org.yingshu.clock.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yingshu.clock.Action;
import org.yingshu.clock.Light;
import org.yingshu.clock.Term;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.limit.Limit;

class TimesTests {

    static final WorkCalendar CALENDAR = WorkCalendar.national();
    static final Ladder LADDER = new Ladder(
            "*",
            5,
            2,
            true,
            List.of(
                    new Ladder.Step(Action.URGE, 1, List.of("owners")),
                    new Ladder.Step(Action.SUPERVISE, 5, List.of("owners"))),
            1);

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WorkCalendar.ZONE).toInstant();
    }

    static Times times(String start, Term term, Pause... pauses) {
        return Times.of(ClockState.of(at(start), term, List.of(pauses)), CALENDAR, LADDER);
    }

    @Test
    void turnsAmberAndRedWorkingDaysBeforeTheEndAndOverdueAtCloseOfBusiness() {
        // 20 working days from Friday before Spring Festival end on 19 March: standards, 7.3.
        Times times = times("2026-02-13T10:00", Term.within(Limit.parse("20个工作日")));

        assertThat(times.dueDay()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(times.lightAt(at("2026-03-11T23:59"))).isEqualTo(Light.GREEN);
        assertThat(times.lightAt(at("2026-03-12T00:00"))).isEqualTo(Light.AMBER);
        assertThat(times.lightAt(at("2026-03-17T00:00"))).isEqualTo(Light.RED);
        assertThat(times.lightAt(at("2026-03-19T16:59"))).isEqualTo(Light.RED);
        assertThat(times.lightAt(at("2026-03-19T17:00"))).isEqualTo(Light.OVERDUE);
    }

    @Test
    void aShortLimitIsGreenForItsFirstHalf() {
        Times times = times("2026-03-09T09:00", Term.within(Limit.parse("8小时")));

        assertThat(times.lightAt(at("2026-03-09T12:59"))).isEqualTo(Light.GREEN);
        assertThat(times.lightAt(at("2026-03-09T13:00"))).isEqualTo(Light.AMBER);
        assertThat(times.lightAt(at("2026-03-09T15:00"))).isEqualTo(Light.RED);
        assertThat(times.lightAt(at("2026-03-09T17:00"))).isEqualTo(Light.OVERDUE);
    }

    @Test
    void aNamedDayLastsToMidnight() {
        Times times = times("2026-03-01T09:00", Term.by(LocalDate.of(2026, 6, 30)));

        assertThat(times.lightAt(at("2026-06-30T23:59"))).isEqualTo(Light.RED);
        assertThat(times.lightAt(at("2026-07-01T00:00"))).isEqualTo(Light.OVERDUE);
    }

    @Test
    void nothingIsDueWhileItIsPaused() {
        Times times = times(
                "2026-03-02T09:00", Term.within(Limit.parse("5个工作日")), Pause.open("等待补正", at("2026-03-04T10:00")));

        assertThat(times.lightAt(at("2026-12-01T00:00"))).isEqualTo(Light.PAUSED);
        assertThat(times.pausedBecause()).isEqualTo("等待补正");
        assertThat(times.dueDay()).isNull();
        assertThat(times.nextChange(at("2026-03-05T00:00"), Optional.empty())).isNull();
    }

    @Test
    void aDayBehindAMissingNoticeIsNotGuessed() {
        Times times = times("2026-12-20T09:00", Term.within(Limit.parse("20个工作日")));

        assertThat(times.dueDay()).isNull();
        assertThat(times.notBefore()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(times.lightAt(at("2027-02-01T00:00"))).isEqualTo(Light.AMBER);
    }

    @Test
    void stepsFollowTheEndByWorkingDaysInTheMorning() {
        Times times = times("2026-04-01T09:00", Term.by(LocalDate.of(2026, 4, 30)));

        // 1 to 5 May are holidays, Saturday 9 May is a make-up day.
        assertThat(times.stepAt(LADDER, 0, null, CALENDAR)).contains(at("2026-05-06T09:00"));
        assertThat(times.stepAt(LADDER, 1, at("2026-05-06T09:00"), CALENDAR)).contains(at("2026-05-11T09:00"));
        assertThat(times.stepAt(LADDER, 2, at("2026-05-11T09:00"), CALENDAR)).isEmpty();
    }

    @Test
    void nobodyIsSupervisedOnTheDayOfBeingUrged() {
        Times times = times("2025-01-02T09:00", Term.by(LocalDate.of(2025, 6, 30)));

        assertThat(times.stepAt(LADDER, 1, at("2026-06-01T08:00"), CALENDAR)).contains(at("2026-06-05T09:00"));
    }
}
