package org.yingshu.engine.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When offices are open on a working day. Configuration of each office, not law: the law says only that business hours
 * end the day where there are such (民法典 art. 203).
 *
 * @param sessions in order of time, not overlapping; at least one
 */
public record OfficeHours(List<Session> sessions) {

    /** A starting point to be configured, not taken from any text. */
    public static final OfficeHours DEFAULT = parse("09:00-12:00,13:00-17:00");

    /** One stretch of opening, on one day. */
    public record Session(LocalTime from, LocalTime to) {

        public Session {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("opening must come before closing: %s-%s".formatted(from, to));
            }
        }
    }

    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("offices must be open at some time");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException("sessions must not overlap and must be in order: " + sessions);
            }
        }
    }

    /**
     * Reads {@code 09:00-12:00,13:00-17:00}.
     *
     * @throws IllegalArgumentException if the text is not of that form or breaks a rule of this record
     */
    public static OfficeHours parse(String text) {
        List<Session> sessions = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("not of the form 09:00-12:00: " + part);
            }
            sessions.add(new Session(time(ends[0]), time(ends[1])));
        }
        return new OfficeHours(sessions);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time of day as 09:00: " + text, e);
        }
    }

    public LocalTime opening() {
        return sessions.getFirst().from();
    }

    /** The close of business. */
    public LocalTime closing() {
        return sessions.getLast().to();
    }

    /** The office time of one working day. */
    public Duration perDay() {
        return sessions.stream()
                .map(session -> Duration.between(session.from(), session.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public String toString() {
        return sessions.stream()
                .map(session -> session.from() + "-" + session.to())
                .collect(Collectors.joining(","));
    }
}
