package org.yingshu.casework.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.WorkCalendar;

/** Office minutes are those of the calendar of the place. */
class WorkTimeTests {

    private static final int DAY =
            new WorkTime(WorkCalendar.national()).between(at("2025-07-09T00:00"), at("2025-07-10T00:00"));

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(WorkCalendar.ZONE).toInstant();
    }

    @Test
    void aDayOffByAnAmendmentIsNotWorked() {
        var flood = new Notices(List.of(new NoticeDay(LocalDate.of(2025, 7, 10), true, "抢险", "")));
        WorkCalendar amended = WorkCalendar.national().with("amended", flood);
        Instant from = at("2025-07-09T09:30");
        Instant to = at("2025-07-11T09:30");

        int ordinary = new WorkTime(WorkCalendar.national()).between(from, to);

        assertThat(DAY).isPositive();
        assertThat(new WorkTime(amended).between(from, to)).isEqualTo(ordinary - DAY);
    }

    @Test
    void anHourOfThatDayIsNone() {
        var flood = new Notices(List.of(new NoticeDay(LocalDate.of(2025, 7, 10), true, "抢险", "")));
        WorkTime amended = new WorkTime(WorkCalendar.national().with("amended", flood));

        assertThat(amended.between(at("2025-07-10T09:00"), at("2025-07-10T17:00")))
                .isZero();
    }
}
