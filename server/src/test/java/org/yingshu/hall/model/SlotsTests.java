package org.yingshu.hall.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.model.Slots.Slot;

class SlotsTests {

    private static final List<OpenTime> DAY = List.of(time("09:00", "12:00"), time("13:00", "17:10"));
    private static final List<OpenTime> SHORT = List.of(time("09:00", "11:30"));

    private static OpenTime time(String from, String to) {
        return new OpenTime(LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void cutsTheOpenTimesAndCountsWhatIsTaken() {
        List<Slot> slots = Slots.of(DAY, 30, 4, Map.of(LocalTime.of(9, 30), 3, LocalTime.of(16, 30), 9), LocalTime.MIN);
        assertThat(slots).hasSize(14).contains(new Slot(LocalTime.of(9, 30), LocalTime.of(10, 0), 1));
        assertThat(slots.getLast()).isEqualTo(new Slot(LocalTime.of(16, 30), LocalTime.of(17, 0), 0));
    }

    @Test
    void offersNothingThatHasBegun() {
        assertThat(Slots.of(DAY, 60, 1, Map.of(), LocalTime.of(14, 1)))
                .extracting(Slot::from)
                .containsExactly(LocalTime.of(15, 0), LocalTime.of(16, 0));
    }

    @Test
    void followsTheHolidayNoticeAndTheHallsOwnDays() {
        LocalDate closed = LocalDate.of(2026, 11, 24);
        var hours = new OpeningHours(DAY, SHORT, Map.of(closed, new OpeningHours.Special(List.of(), "系统升级")));
        WorkCalendar calendar = WorkCalendar.national();
        assertThat(hours.on(LocalDate.of(2026, 10, 1), calendar)).isEqualTo(SHORT);
        // A Saturday that is worked by notice.
        assertThat(hours.on(LocalDate.of(2026, 10, 10), calendar)).isEqualTo(DAY);
        assertThat(hours.on(LocalDate.of(2026, 11, 23), calendar)).isEqualTo(DAY);
        assertThat(hours.on(closed, calendar)).isEmpty();
        // No notice for this year yet.
        assertThat(hours.on(LocalDate.of(2031, 3, 1), calendar)).isEqualTo(SHORT);
    }

    @Test
    void hoursMustBeInOrder() {
        assertThat(new OpeningHours(DAY, List.of(), Map.of()).isOrdered()).isTrue();
        assertThat(new OpeningHours(List.of(time("12:00", "09:00")), List.of(), Map.of()).isOrdered())
                .isFalse();
        assertThat(new OpeningHours(List.of(time("09:00", "12:00"), time("11:00", "13:00")), List.of(), Map.of())
                        .isOrdered())
                .isFalse();
    }
}
