package org.yingshu.engine.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.calendar.clock.ClockFixture.at;
import static org.yingshu.engine.calendar.clock.ClockFixture.clock;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.Amendment;
import org.yingshu.engine.calendar.DayChange;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.WorkCalendar;

class RecountTests {

    private static final String CHANGE_OF_2020 = "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm";

    /** Spring Festival 2020 as first announced: off until 30 January, Saturday 1 February worked. */
    private static final WorkCalendar AS_FIRST_ANNOUNCED =
            WorkCalendar.national().with("cn-2020.1", Notices.parse("""
                            2020-01-31,春节,WORK
                            2020-02-01,春节,WORK
                            2020-02-03,春节,WORK
                            """));

    private static final WorkCalendar EXTENDED =
            AS_FIRST_ANNOUNCED.with("cn-2020.2", Notices.parse("""
                    2020-01-31,春节,OFF,%1$s
                    2020-02-01,春节,OFF,%1$s
                    2020-02-02,春节,OFF,%1$s
                    """.formatted(CHANGE_OF_2020)));

    private final Amendment amendment = Amendment.between(AS_FIRST_ANNOUNCED, EXTENDED);

    @Test
    void findsTheDaysThatAreNoLongerWorked() {
        assertThat(amendment.changes().keySet()).containsExactly(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1));
    }

    @Test
    void givesBothEndsAndTheDaysThatMovedThem() {
        Recount recount = Recount.of(clock("2020-01-23T10:00", "2工作日"), amendment);

        assertThat(recount.before()).isEqualTo(dueOn("2020-02-01"));
        assertThat(recount.after()).isEqualTo(dueOn("2020-02-04"));
        assertThat(recount.changes())
                .extracting(DayChange::date)
                .containsExactly(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1));
        assertThat(recount.changes())
                .allSatisfy(change -> assertThat(change.after().source()).isEqualTo(CHANGE_OF_2020));
    }

    @Test
    void leavesAClockAloneThatEndedBefore() {
        Recount recount = Recount.of(clock("2020-01-20T10:00", "2工作日"), amendment);

        assertThat(recount.moved()).isFalse();
        assertThat(recount.changes()).isEmpty();
    }

    @Test
    void movesALimitByCalendarWhoseLastDayIsNoLongerWorked() {
        Recount recount = Recount.of(clock("2020-01-22T10:00", "9自然日"), amendment);

        assertThat(recount.before()).isEqualTo(dueOn("2020-01-31"));
        assertThat(recount.after()).isEqualTo(dueOn("2020-02-03"));
    }

    @Test
    void namesTheYearWhoseNoticeWasMissing() {
        WorkCalendar national = WorkCalendar.national();
        WorkCalendar longer = national.with("cn-2027.1", Notices.parse("2027-01-01,元旦,OFF"));

        Recount recount = Recount.of(clock("2026-12-30T10:00", "2工作日"), Amendment.between(national, longer));

        assertThat(recount.before()).isInstanceOf(Due.Unissued.class);
        assertThat(recount.after()).isEqualTo(dueOn("2027-01-04"));
        assertThat(recount.issuedYears()).containsExactly(2027);
    }

    private static Due dueOn(String day) {
        return new Due.At(LocalDate.parse(day), at(day + "T17:00").atZone(WorkCalendar.ZONE));
    }
}
