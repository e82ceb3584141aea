package org.yingshu.engine.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.yingshu.engine.calendar.clock.ClockFixture.at;
import static org.yingshu.engine.calendar.clock.ClockFixture.clock;
import static org.yingshu.engine.calendar.clock.ClockFixture.end;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules.DayEnd;
import org.yingshu.engine.calendar.clock.CountingRules.LastDay;
import org.yingshu.engine.calendar.clock.DayEntry.Status;
import org.yingshu.engine.calendar.limit.DayRule;
import org.yingshu.engine.calendar.limit.Limit;

class RunningClockTests {

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 3, 2024-02-05", // Sunday 4 February is worked
        "2024-09-12, 3, 2024-09-18", // Saturday 14 is worked, 15 to 17 are off
        "2025-01-26, 3, 2025-02-06", // Sunday 26 is worked; 28 January to 4 February are off
        "2026-02-13, 20, 2026-03-19",
        "2026-09-28, 5, 2026-10-10", // 29, 30; 1 to 7 off; 8, 9 and the worked Saturday 10
    })
    void countsWorkingDaysByTheNotices(String start, int days, String lastDay) {
        assertThat(end(clock(start + "T10:00", days + "工作日"))).isEqualTo(lastDay + "T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 10自然日, 2026-03-12T17:00",
        "2026-03-04T10:00, 10自然日, 2026-03-16T17:00", // the 14th is a Saturday
        "2026-08-27T10:00, 30日, 2026-09-28T17:00", // 26 September is a holiday
        "2026-01-31T10:00, 1个月, 2026-02-28T17:00", // no 31st; Saturday 28 February is worked
        "2026-03-18T10:00, 半年, 2026-09-18T17:00",
        "2024-02-29T10:00, 1年, 2025-02-28T17:00",
        "2026-03-02T10:00, 1.5自然日, 2026-03-04T17:00", // a part of a calendar day is a day
    })
    void countsByCalendarUpToAWorkingDay(String start, String limit, String end) {
        assertThat(end(clock(start, limit))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T10:00, 2小时, 2026-09-28T12:00",
        "2026-09-30T20:00, 48小时, 2026-10-02T20:00", // hours do not know holidays
        "2026-09-28T23:50, 30分钟, 2026-09-29T00:20",
        "2026-09-28T11:00, 2工作小时, 2026-09-28T14:00", // over the lunch break
        "2026-09-30T16:00, 2工作小时, 2026-10-08T10:00",
        "2026-09-28T10:00, 0.5工作日, 2026-09-28T14:30",
        "2026-09-28T16:00, 半日, 2026-09-29T11:30",
        "2026-09-27T10:00, 0.5工作日, 2026-09-28T13:30",
        "2026-09-28T10:00, 1.5工作日, 2026-09-30T13:30",
        "2026-09-28T09:00, 7工作小时, 2026-09-28T17:00",
    })
    void runsTimeFromTheMoment(String start, String limit, String end) {
        assertThat(end(clock(start, limit))).isEqualTo(end);
    }

    @Test
    void asksTheLawWhatADayIs() {
        assertThat(end(clock("2026-09-28T10:00", "5日"))).isEqualTo("2026-10-08T17:00");
        assertThat(end(clock("2026-09-28T10:00", "5日", DayRule.LICENSING))).isEqualTo("2026-10-10T17:00");
        assertThat(end(clock("2026-09-28T10:00", "5天", DayRule.PENALTY))).isEqualTo("2026-10-10T17:00");
        assertThat(end(clock("2026-09-28T10:00", "6日", DayRule.PENALTY))).isEqualTo("2026-10-08T17:00");
    }

    @Test
    void neverTurnsWorkingDaysIntoOtherDays() {
        assertThat(end(clock("2026-09-28T10:00", "5工作日", DayRule.CIVIL_CODE))).isEqualTo("2026-10-10T17:00");
        assertThat(end(clock("2026-09-28T10:00", "5自然日", DayRule.LICENSING))).isEqualTo("2026-10-08T17:00");
    }

    @Test
    void endsAtTheCloseOfTheConfiguredHours() {
        CountingRules rules = CountingRules.STANDARD.withOfficeHours(OfficeHours.parse("08:30-12:00,14:30-18:00"));

        assertThat(end(clock("2026-03-02T10:00", "1工作日", rules))).isEqualTo("2026-03-03T18:00");
    }

    @Test
    void endsAtMidnightWhereToldSo() {
        Due due = clock("2026-03-02T10:00", "1工作日", CountingRules.STANDARD.withDayEnd(DayEnd.MIDNIGHT))
                .due(WorkCalendar.national());

        assertThat(due)
                .isEqualTo(new Due.At(
                        LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4).atStartOfDay(WorkCalendar.ZONE)));
    }

    @Test
    void leavesALastDayOffWhereToldSo() {
        CountingRules stays = CountingRules.STANDARD.withLastDay(LastDay.STAYS);

        assertThat(end(clock("2026-03-04T10:00", "10自然日", stays))).isEqualTo("2026-03-14T17:00");
        assertThat(end(clock("2026-12-30T10:00", "10自然日", stays))).isEqualTo("2027-01-09T17:00");
    }

    @Test
    void doesNotGuessTheDaysOfAYearWithoutNotice() {
        assertThat(clock("2026-12-30T10:00", "5工作日").due(WorkCalendar.national()))
                .isEqualTo(new Due.Unissued(2027, LocalDate.of(2027, 1, 1)));
        assertThat(clock("2026-12-30T10:00", "10自然日").due(WorkCalendar.national()))
                .isEqualTo(new Due.Unissued(2027, LocalDate.of(2027, 1, 9)));
        assertThat(clock("2026-12-31T16:30", "1工作小时").due(WorkCalendar.national()))
                .isEqualTo(new Due.Unissued(2027, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void needsNoNoticeForClockTime() {
        assertThat(end(clock("2026-12-31T16:30", "24小时"))).isEqualTo("2027-01-01T16:30");
    }

    @Test
    void explainsEveryDay() {
        Explanation explanation = clock("2026-09-30T10:00", "3工作日").explain(WorkCalendar.national());

        assertThat(explanation.days())
                .extracting(DayEntry::status)
                .containsExactly(
                        Status.START_DAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.HOLIDAY,
                        Status.WORKING_DAY,
                        Status.WORKING_DAY,
                        Status.MAKE_UP_DAY);
        assertThat(explanation.days().getLast().ordinal()).isEqualTo(3);
        assertThat(explanation.days().get(1).reason()).isEqualTo("国庆节");
        assertThat(explanation.notes()).isEmpty();
    }

    @Test
    void notesWhatTheReaderShouldKnow() {
        assertThat(notes(clock("2026-08-27T10:00", "30日")))
                .containsExactly(
                        new Note.DayIsCalendarDay(DayRule.CIVIL_CODE),
                        new Note.EndMoved(LocalDate.of(2026, 9, 26), LocalDate.of(2026, 9, 28)));
        assertThat(notes(clock("2026-03-02T10:00", "半日"))).containsExactly(new Note.PartOfADay(OfficeHours.DEFAULT));
        assertThat(notes(clock("2026-12-28T10:00", "2工作日"))).containsExactly(new Note.MayStillChange(2027));
    }

    @Test
    void notesAMissingNoticeOnlyWhereItMatters() {
        Note mayStillChange = new Note.MayStillChange(2027);

        assertThat(notes(clock("2026-12-01T10:00", "30自然日"))).containsExactly(mayStillChange);
        assertThat(notes(clock("2026-12-01T10:00", "60自然日"))).isEmpty();
        assertThat(notes(clock("2026-12-30T10:00", "2小时"))).isEmpty();
    }

    private static List<Note> notes(RunningClock clock) {
        return clock.explain(WorkCalendar.national()).notes();
    }

    @Test
    void startsOnlyWhenChinaHadOneOffset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningClock.of(at("1991-07-01T10:00"), Limit.parse("2小时")));
    }
}
