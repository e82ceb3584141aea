package org.yingshu.exchange.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Ids;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Keeps what came in, and counts how good it was. */
@Repository
class RecordStore {

    private static final String PERIOD = "day >= :from and day < :to";

    private final JdbcClient jdbc;
    private final FilterClient lists;

    RecordStore(JdbcClient jdbc, FilterClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    /** A record that came in, without what could tell who applied. */
    record Taken(
            UUID id,
            UUID organisation,
            String number,
            String item,
            Instant at,
            @Nullable Instant endedAt,
            boolean accepted,
            boolean sameDay,
            List<Flaw> flaws) {}

    /** How many records of a department came in a month. */
    record Count(UUID organisation, LocalDate month, long records, long accepted, long sameDay) {}

    /** What became of the same record before. */
    Optional<List<Flaw>> before(UUID organisation, byte[] digest) {
        return jdbc.sql("select flaws from exchange.record where organisation = :organisation and digest = :digest")
                .param("organisation", organisation)
                .param("digest", digest)
                .query((row, index) -> flaws(row))
                .optional();
    }

    boolean isTaken(UUID organisation, String number) {
        return jdbc.sql("""
                        select exists (select 1 from exchange.record
                            where organisation = :organisation and number = :number and accepted)
                        """)
                .param("organisation", organisation)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    void add(UUID organisation, String region, CaseRecord record, Set<Flaw> flaws, Instant now) {
        Instant ended = record.ended();
        LocalDate day = day(now);
        jdbc.sql("""
                        insert into exchange.record (id, organisation, region, number, digest, item, applicant, outcome, ended_at,
                            at, day, accepted, same_day, flaws)
                        values (:id, :organisation, :region, :number, :digest, :item, :applicant, :outcome, :ended,
                            :now, :day, :accepted, :sameDay, :flaws)
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("organisation", organisation)
                .param("region", region)
                .param("number", CaseRecord.text(record.number()))
                .param("digest", record.digest())
                .param("item", CaseRecord.text(record.item()))
                .param("applicant", CaseRecord.text(record.applicant()))
                .param("outcome", CaseRecord.text(record.outcome()))
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("now", Timestamp.from(now))
                .param("day", day)
                .param("accepted", flaws.isEmpty())
                .param("sameDay", ended != null && day(ended).equals(day))
                .param("flaws", flaws.stream().map(Flaw::name).toArray(String[]::new))
                .update();
    }

    /** @param to the first day that does not belong to it any more */
    List<Count> counts(LocalDate from, LocalDate to) {
        return lists.sql("""
                        select organisation, date_trunc('month', day)::date as month, count(*) as records,
                            count(*) filter (where accepted) as accepted,
                            count(*) filter (where accepted and same_day) as same_day
                        from exchange.record where\s""" + PERIOD + " group by 1, 2 order by 2 desc, 1")
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Count(
                        row.getObject("organisation", UUID.class),
                        row.getObject("month", LocalDate.class),
                        row.getLong("records"),
                        row.getLong("accepted"),
                        row.getLong("same_day")))
                .list();
    }

    /** How often each flaw was found, by department and month as {@link #counts}. */
    Map<List<Object>, Map<Flaw, Long>> flaws(LocalDate from, LocalDate to) {
        Map<List<Object>, Map<Flaw, Long>> found = new LinkedHashMap<>();
        lists.sql("""
                        select organisation, date_trunc('month', day)::date as month, flaw, count(*) as records
                        from exchange.record cross join unnest(flaws) as flaw where\s""" + PERIOD + " group by 1, 2, 3 order by 4 desc, 3")
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    List<Object> key =
                            List.of(row.getObject("organisation", UUID.class), row.getObject("month", LocalDate.class));
                    found.computeIfAbsent(key, one -> new LinkedHashMap<>())
                            .put(Flaw.valueOf(row.getString("flaw")), row.getLong("records"));
                });
        return found;
    }

    /** What was not taken, newest first. */
    Page<Taken> refused(@Nullable UUID organisation, @Nullable Flaw flaw, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        List<Taken> rows = lists.sql("""
                        select id, organisation, number, item, at, ended_at, accepted, same_day, flaws from exchange.record
                        where not accepted
                            and (:organisation::uuid is null or organisation = :organisation)
                            and (:flaw::text is null or :flaw = any (flaws))
                            and (:after::timestamptz is null or (at, id) < (:after, :afterId::uuid))
                        order by at desc, id desc limit :most
                        """)
                .param("organisation", organisation)
                .param("flaw", flaw == null ? null : flaw.name())
                .param("after", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("afterId", cursor == null ? null : cursor.id(1))
                .param("most", size + 1)
                .query(RecordStore::taken)
                .list();
        return Page.of(rows, size, row -> Cursor.at(row.at(), row.id()).toString(), null);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    private static List<Flaw> flaws(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("flaws").getArray())
                .map(Flaw::valueOf)
                .toList();
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("number"),
                row.getString("item"),
                row.getTimestamp("at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("accepted"),
                row.getBoolean("same_day"),
                flaws(row));
    }
}
