package org.yingshu.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.calendar.CalendarDay.Kind;

class WorkCalendarTests {

    private final WorkCalendar calendar = WorkCalendar.national();

    @ParameterizedTest
    @CsvSource({
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248",
    })
    void hasAsManyWorkingDaysAYearAsTheNoticesLeave(int year, int workingDays) {
        long counted = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(counted).isEqualTo(workingDays);
    }

    @Test
    void knowsWhyADayIsWorkedOrNot() {
        assertThat(kind("2026-09-28")).isEqualTo(Kind.WORKDAY);
        assertThat(kind("2026-09-27")).isEqualTo(Kind.HOLIDAY);
        assertThat(kind("2026-10-10")).isEqualTo(Kind.MAKE_UP);
        assertThat(kind("2026-10-11")).isEqualTo(Kind.WEEKEND);
    }

    @Test
    void namesTheHolidayAndTheNotice() {
        CalendarDay day = calendar.day(LocalDate.parse("2026-10-07"));

        assertThat(day.name()).isEqualTo("国庆节");
        assertThat(day.source()).endsWith("content_7047091.htm");
    }

    @Test
    void keepsADayThatTheNextYearsNoticeChanged() {
        assertThat(kind("2022-12-31")).isEqualTo(Kind.HOLIDAY);
    }

    @Test
    void refusesAYearWithoutNotice() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isInstanceOf(UncoveredDay.class)
                .hasMessageContaining("2027-01-04")
                .hasMessageContaining("cn-2026.1");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2018, 12, 29)))
                .isInstanceOf(UncoveredDay.class);
    }

    @Test
    void flagsTheLastDaysThatTheNextNoticeMayStillChange() {
        assertThat(calendar.mayStillChange(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(calendar.mayStillChange(LocalDate.of(2026, 12, 29))).isTrue();
        assertThat(calendar.mayStillChange(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(calendar.mayStillChange(LocalDate.of(2027, 12, 31))).isFalse();
    }

    @Test
    void isNotChangedByANewVersion() {
        Notices change =
                new Notices(List.of(new NoticeDay(LocalDate.of(2026, 10, 8), true, "国庆节", "https://example.org")));

        WorkCalendar amended = calendar.with("cn-2026.2", change);

        assertThat(amended.isWorkingDay(LocalDate.of(2026, 10, 8))).isFalse();
        assertThat(amended.version()).isEqualTo("cn-2026.2");
        assertThat(amended.years()).isEqualTo(calendar.years());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 8))).isTrue();
    }

    @Test
    void coversAYearOnceItsNoticeIsAdded() {
        WorkCalendar longer = calendar.with("cn-2027.1", Notices.parse("2027-01-01,元旦,OFF"));

        assertThat(longer.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    void countsNoWorkingDaysBackwards() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 2)))
                .isZero();
    }

    @Property
    void addsUpOverAnyDayInBetween(
            @ForAll @IntRange(max = 2800) int start,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(start);
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(second);

        assertThat(calendar.workingDaysBetween(from, middle) + calendar.workingDaysBetween(middle, to))
                .isEqualTo(calendar.workingDaysBetween(from, to));
    }

    private Kind kind(String date) {
        return calendar.day(LocalDate.parse(date)).kind();
    }
}
