package org.yingshu.engine.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingshu.engine.calendar.clock.ClockFixture.at;
import static org.yingshu.engine.calendar.clock.ClockFixture.clock;
import static org.yingshu.engine.calendar.clock.ClockFixture.end;
import static org.yingshu.engine.calendar.clock.ClockFixture.pause;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.DayEntry.Status;

class PauseTests {

    @Test
    void takesOutEveryDayItTouches() {
        Pause fromTuesdayToThursday = pause("2026-03-03T15:00", "2026-03-05T10:00");

        assertThat(end(clock("2026-03-02T10:00", "2工作日", fromTuesdayToThursday)))
                .isEqualTo("2026-03-09T17:00");
    }

    @Test
    void takesOutNothingOutsideOfficeHours() {
        Pause overnight = pause("2026-03-03T17:00", "2026-03-04T09:00");

        assertThat(end(clock("2026-03-02T10:00", "2工作日", overnight))).isEqualTo("2026-03-04T17:00");
    }

    @Test
    void cannotReviveAClockThatHasEnded() {
        Pause afterTheEnd = Pause.open("补正", at("2026-03-04T17:00"));

        assertThat(end(clock("2026-03-02T10:00", "2工作日", afterTheEnd))).isEqualTo("2026-03-04T17:00");
    }

    @Test
    void countsOverlappingPausesOnce() {
        Pause first = pause("2026-03-03T09:00", "2026-03-04T17:00");
        Pause second = pause("2026-03-04T09:00", "2026-03-05T17:00");

        assertThat(end(clock("2026-03-02T10:00", "1工作日", first, second))).isEqualTo("2026-03-06T17:00");
        assertThat(end(clock("2026-03-03T08:00", "2小时", second, first))).isEqualTo("2026-03-05T18:00");
    }

    @Test
    void isCutOutOfTimeExactly() {
        Pause pause = pause("2026-03-02T10:30", "2026-03-02T11:45");

        assertThat(end(clock("2026-03-02T10:00", "2小时", pause))).isEqualTo("2026-03-02T13:15");
        assertThat(end(clock("2026-03-02T10:00", "2工作小时", pause))).isEqualTo("2026-03-02T14:15");
    }

    @Test
    void lengthensALimitInMonthsByTheDaysItTouches() {
        Pause tenDays = pause("2026-03-03T00:00", "2026-03-13T00:00");

        assertThat(end(clock("2026-03-02T10:00", "1个月", tenDays))).isEqualTo("2026-04-13T17:00");
    }

    @Test
    void leavesNoDueDateWhileItIsOpen() {
        Pause open = Pause.open("等待补正", at("2026-03-04T11:00"));

        assertThat(clock("2026-03-02T10:00", "5工作日", open).due(WorkCalendar.national()))
                .isEqualTo(new Due.Stopped(open, 4, Duration.ZERO));
        assertThat(clock("2026-03-02T10:00", "2.5工作日", open).due(WorkCalendar.national()))
                .isEqualTo(new Due.Stopped(open, 1, Duration.ofMinutes(210)));
        assertThat(clock("2026-03-02T10:00", "72小时", open).due(WorkCalendar.national()))
                .isEqualTo(new Due.Stopped(open, 0, Duration.ofHours(23)));
    }

    @Test
    void stopsAlsoBetweenALastDayOffAndTheNextWorkingDay() {
        Pause onSunday = Pause.open("补正", at("2026-03-15T10:00"));

        assertThat(clock("2026-03-04T10:00", "10自然日", onSunday).due(WorkCalendar.national()))
                .isEqualTo(new Due.Stopped(onSunday, 0, Duration.ZERO));
    }

    @Test
    void isNamedInTheExplanation() {
        Pause hearing = Pause.excluded("听证", at("2026-03-03T00:00"), at("2026-03-04T00:00"));
        Pause supplements = pause("2026-03-04T09:00", "2026-03-04T10:00");

        Explanation explanation =
                clock("2026-03-02T10:00", "1工作日", hearing, supplements).explain(WorkCalendar.national());

        assertThat(explanation.days())
                .extracting(day -> day.status() + day.reason())
                .containsExactly("START_DAY", "EXCLUDED听证", "PAUSED补正", "WORKING_DAY");
    }

    @Test
    void saysOnWhichDayAClockStopped() {
        Explanation explanation = clock("2026-03-02T10:00", "2工作日", Pause.open("补正", at("2026-03-04T11:00")))
                .explain(WorkCalendar.national());

        assertThat(explanation.days())
                .extracting(DayEntry::status)
                .containsExactly(Status.START_DAY, Status.WORKING_DAY, Status.PAUSED);
    }

    @Test
    void mustEndAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2026-03-04T10:00", "2026-03-04T10:00"));
    }
}
