package org.yingshu.hall.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.HallEvent.Visitor;
import org.yingshu.hall.HallEvent.Wish;

/** What can be done with a visit. Whether the slot is free is seen to before. */
public sealed interface BookingCommand {

    record Book(
            UUID booking,
            UUID hall,
            String region,
            String code,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            Visitor visitor,
            String about,
            Wish wish)
            implements BookingCommand {}

    record WalkIn(
            UUID booking, UUID hall, String region, String code, LocalDate day, String ticket, String about, Wish wish)
            implements BookingCommand {}

    record Arrive(String ticket) implements BookingCommand {}

    record Call(String window) implements BookingCommand {}

    record Serve() implements BookingCommand {}

    record Miss() implements BookingCommand {}

    record Cancel(@Nullable String reason) implements BookingCommand {}
}
