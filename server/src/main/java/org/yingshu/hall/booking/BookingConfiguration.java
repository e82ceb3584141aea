package org.yingshu.hall.booking;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.hall.HallEvent;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.model.Booking;
import org.yingshu.hall.model.BookingCommand;
import org.yingshu.hall.model.BookingLife;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;

/** The visit's kind of stream, and its table. */
@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    @Bean
    JsonStateTable<Booking> bookingTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "hall.booking", Booking.class)
                .column("hall", Booking::hall)
                .column("region", Booking::region)
                .column("code", Booking::code)
                .column("day", Booking::day)
                .column("slot", Booking::from)
                .column("phone_digest", BookingConfiguration::digest)
                .column("status", Booking::status)
                .column("ticket", Booking::ticket)
                .column("asked", booking -> booking.wish().asked())
                .column("window_number", Booking::window)
                .column("waiting_since", Booking::waitingSince)
                .column("called_by", Booking::calledBy)
                .column("called_at", Booking::calledAt);
    }

    private static byte @Nullable [] digest(Booking booking) {
        return booking.visitor() == null
                ? null
                : Base64.getDecoder().decode(booking.visitor().phoneDigest());
    }

    @Bean
    StreamKind<Booking, BookingCommand, HallEvent> bookingKind(JsonStateTable<Booking> bookings) {
        return new StreamKind<>("hall.booking", new BookingLife(), bookings, HallEvent.class, HallProblem.values());
    }
}
