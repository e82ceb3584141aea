package org.yingshu.engine.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are working days: Monday to Friday, less the days off and plus the make-up days of the State Council's
 * annual notices. One version never changes; a new notice or a change of one gives a new version.
 *
 * <p>A day of a year without a notice is refused with {@link UncoveredDay}: neither its holidays nor its make-up days
 * can be known before.
 */
public final class WorkCalendar {

    /** The zone in which legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Days at the end of a year that the next year's notice may still change. Two of the notices of 2019 to 2026 reach
     * back, by at most three days: 2018-12-29 became a make-up day, 2022-12-31 a day off.
     */
    private static final int REACH_OF_THE_NEXT_NOTICE = 3;

    private final String version;
    private final SortedSet<Integer> years;
    private final Map<LocalDate, CalendarDay> noticed;

    private WorkCalendar(String version, SortedSet<Integer> years, Map<LocalDate, CalendarDay> noticed) {
        this.version = version;
        this.years = Collections.unmodifiableSortedSet(years);
        this.noticed = noticed;
    }

    /** The notices of 2019 to 2026, with the changes of May 2019 and of Spring Festival 2020. */
    public static WorkCalendar national() {
        return National.CALENDAR;
    }

    public static WorkCalendar of(String version, Notices notices) {
        return new WorkCalendar(version, new TreeSet<>(), Map.of()).with(version, notices);
    }

    /** This calendar with the days of further notices: each replaces what was known of its day. */
    public WorkCalendar with(String newVersion, Notices notices) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(noticed);
        notices.days().forEach(day -> days.put(day.date(), CalendarDay.by(day)));
        SortedSet<Integer> issued = new TreeSet<>(years);
        issued.addAll(notices.years());
        return new WorkCalendar(newVersion, issued, days);
    }

    public String version() {
        return version;
    }

    /** The years whose notices it holds. */
    public SortedSet<Integer> years() {
        return years;
    }

    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    /**
     * What the calendar says of a day.
     *
     * @throws UncoveredDay if the year's notice is not held
     */
    public CalendarDay day(LocalDate date) {
        if (!covers(date)) {
            throw new UncoveredDay(date, this);
        }
        CalendarDay day = noticed.get(date);
        return day == null ? CalendarDay.ordinary(date) : day;
    }

    /**
     * Whether offices work on a day.
     *
     * @throws UncoveredDay if the year's notice is not held
     */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).kind().isWorking();
    }

    /** A covered day that the notice of the following year, not held yet, may still change. */
    public boolean mayStillChange(LocalDate date) {
        return covers(date)
                && !years.contains(date.getYear() + 1)
                && date.lengthOfYear() - date.getDayOfYear() < REACH_OF_THE_NEXT_NOTICE;
    }

    /**
     * Working days after {@code start} up to and including {@code end}; none if {@code end} is not later.
     *
     * @throws UncoveredDay if the notice of a day's year is not held
     */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The days that notices name, of all years. */
    SortedSet<LocalDate> noticedDates() {
        return new TreeSet<>(noticed.keySet());
    }

    @Override
    public String toString() {
        return version;
    }

    private static final class National {

        private static final WorkCalendar CALENDAR = of("cn-2026.1", read());

        private static Notices read() {
            try (InputStream in =
                    Objects.requireNonNull(WorkCalendar.class.getResourceAsStream("notices_2019_2026.csv"))) {
                return Notices.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
