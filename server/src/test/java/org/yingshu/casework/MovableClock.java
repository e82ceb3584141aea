package org.yingshu.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.yingshu.engine.calendar.OfficeHours;
import org.yingshu.engine.calendar.WorkCalendar;

/** The time of a server under test: it stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    /** Gives the server this clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** A morning in China. */
    void set(LocalDate day) {
        set(day.atTime(MORNING));
    }

    void set(LocalDateTime time) {
        now.set(time.atZone(WorkCalendar.ZONE).toInstant());
    }

    /** On by so many minutes of office hours; nights, noons, weekends and holidays pass on the way. */
    void work(int minutes) {
        LocalDateTime time = LocalDateTime.ofInstant(instant(), WorkCalendar.ZONE);
        int left = minutes;
        while (left > 0) {
            left -= isOpen(time) ? 1 : 0;
            time = time.plusMinutes(1);
        }
        set(time);
    }

    private static boolean isOpen(LocalDateTime time) {
        return WorkCalendar.national().isWorkingDay(time.toLocalDate())
                && OfficeHours.DEFAULT.sessions().stream()
                        .anyMatch(session -> !time.toLocalTime().isBefore(session.from())
                                && time.toLocalTime().isBefore(session.to()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(instant(), WorkCalendar.ZONE);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return WorkCalendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
