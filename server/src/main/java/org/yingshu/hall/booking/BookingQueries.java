package org.yingshu.hall.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue as lists and counts. */
@Repository
class BookingQueries {

    private final JdbcClient jdbc;

    BookingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many have booked each slot of a day, whether they have come or not. */
    Map<LocalTime, Integer> taken(UUID hall, LocalDate day) {
        Map<LocalTime, Integer> taken = new HashMap<>();
        jdbc.sql("""
                        select slot, count(*) as n from hall.booking
                        where hall = :hall and day = :day and slot is not null and status <> 'CANCELLED' group by slot
                        """).param("hall", hall).param("day", day).query(row -> {
            taken.put(row.getObject("slot", LocalTime.class), row.getInt("n"));
        });
        return taken;
    }

    /** Until the end of the transaction nobody else counts the day's places. */
    void hold(UUID hall, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                .param("what", "hall.slots " + hall + " " + day)
                .query((row, number) -> "")
                .list();
    }

    /** Visits that somebody with the phone has booked and not yet made. */
    int open(byte[] phone, LocalDate from) {
        return jdbc.sql("""
                        select count(*) from hall.booking
                        where phone_digest = :phone and status = 'BOOKED' and day >= :from
                        """)
                .param("phone", phone)
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    int nextTicket(UUID hall, LocalDate day) {
        return jdbc.sql("""
                        insert into hall.ticket (hall, day, number) values (:hall, :day, 1)
                        on conflict (hall, day) do update set number = hall.ticket.number + 1 returning number
                        """)
                .param("hall", hall)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    Optional<UUID> byCode(String code) {
        return jdbc.sql("select id from hall.booking where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /**
     * Who is next at a window: in the order of arrival, but whose appointment has come goes before those without one. Who
     * asked for another window waits for that one.
     *
     * @param now of the appointments that have come
     */
    Optional<UUID> next(UUID hall, String window, LocalDate day, LocalTime now) {
        return jdbc.sql("""
                        select id from hall.booking where hall = :hall and day = :day and status = 'WAITING'
                            and (asked is null or asked = :window)
                        order by (slot is not null and slot <= :now) desc, waiting_since, id limit 1
                        for update skip locked
                        """)
                .param("hall", hall)
                .param("window", window)
                .param("day", day)
                .param("now", now)
                .query(UUID.class)
                .optional();
    }

    int waitingBefore(UUID hall, LocalDate day, Instant since) {
        return jdbc.sql("""
                        select count(*) from hall.booking
                        where hall = :hall and day = :day and status = 'WAITING' and waiting_since < :since
                        """)
                .param("hall", hall)
                .param("day", day)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** How many wait in each of the halls; those where nobody does are not in it. */
    Map<UUID, Integer> waiting(Collection<UUID> halls, LocalDate day) {
        Map<UUID, Integer> waiting = new HashMap<>();
        jdbc.sql("""
                        select hall, count(*) as n from hall.booking
                        where hall = any(:halls) and day = :day and status = 'WAITING' group by hall
                        """)
                .param("halls", halls.toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    waiting.put(row.getObject("hall", UUID.class), row.getInt("n"));
                });
        return waiting;
    }

    /** The states of all bookings of a day. */
    List<String> ofDay(UUID hall, LocalDate day) {
        return jdbc.sql("""
                        select state from hall.booking where hall = :hall and day = :day
                        order by coalesce(slot, '23:59'), waiting_since nulls last, id
                        """)
                .param("hall", hall)
                .param("day", day)
                .query((row, number) -> row.getString("state"))
                .list();
    }
}
