package org.yingshu.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to the clock of a subject. */
public sealed interface ClockEvent {

    UUID subject();

    String kind();

    /** The end is near. */
    record TurnedAmber(
            UUID subject,
            String kind,
            String region,
            @Nullable LocalDate due) implements ClockEvent {}

    /** The end is very near. */
    record TurnedRed(UUID subject, String kind, String region, LocalDate due) implements ClockEvent {}

    record BecameOverdue(UUID subject, String kind, String region, LocalDate due) implements ClockEvent {}

    /** A step of the ladder was taken. */
    record StepTaken(UUID subject, String kind, String region, Action action, LocalDate due) implements ClockEvent {}

    /** By a decision; dates moved by the calendar come in one {@link CalendarAmended}. */
    record Moved(
            UUID subject,
            String kind,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String reason) implements ClockEvent {}

    /**
     * All open clocks were counted anew. Their new dates stand with the clocks; a million single events would say no
     * more.
     *
     * @param moved how many ends have moved
     */
    record CalendarAmended(UUID amendment, String name, int moved) {}
}
