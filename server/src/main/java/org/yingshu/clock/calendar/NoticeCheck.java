package org.yingshu.clock.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.calendar.NoticeDay;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.WorkCalendar;

/** What is wrong with the days of an amendment, line by line. */
final class NoticeCheck {

    private NoticeCheck() {}

    /**
     * One thing that is wrong.
     *
     * @param line from 0
     * @param code of the words that say it, with the day as argument
     */
    record Slip(int line, String code, LocalDate date) {}

    static List<Slip> slips(List<NoticeDay> days, WorkCalendar calendar) {
        List<Slip> slips = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        WorkCalendar amended = calendar.with("check", new Notices(days));
        for (int line = 0; line < days.size(); line++) {
            NoticeDay day = days.get(line);
            if (!seen.add(day.date())) {
                slips.add(new Slip(line, "clock.notice-day-twice", day.date()));
            } else if (!amended.covers(day.date())) {
                slips.add(new Slip(line, "clock.notice-year-open", day.date()));
            } else if (calendar.covers(day.date()) && changesNothing(day, calendar)) {
                slips.add(new Slip(line, "clock.notice-no-change", day.date()));
            } else if (!calendar.covers(day.date()) && !day.off() && isWeekday(day.date())) {
                slips.add(new Slip(line, "clock.notice-works-anyway", day.date()));
            }
        }
        return slips;
    }

    /** A weekend that becomes part of a holiday is still off, but says so. */
    private static boolean changesNothing(NoticeDay day, WorkCalendar calendar) {
        return day.off() != calendar.isWorkingDay(day.date())
                && calendar.day(day.date()).name().equals(day.name());
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() <= 5;
    }
}
