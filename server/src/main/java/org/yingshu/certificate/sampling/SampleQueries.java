package org.yingshu.certificate.sampling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of samples, as far as the caller sees them: who drew them, all; an issuer, its own once they are checked. */
@Component
@Transactional(readOnly = true)
class SampleQueries {

    private final FilterClient lists;
    private final Clocks clocks;

    SampleQueries(FilterClient lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    record Filter(
            @Nullable UUID sampling,
            Sample.@Nullable Status status,
            @Nullable Boolean faulty,
            @Nullable UUID issuer,
            @Nullable Aspect aspect,
            @Nullable String q) {}

    /** @param clock until when it is to be put right; null where nothing is due */
    record Row(
            UUID id,
            int version,
            UUID sampling,
            int place,
            UUID certificate,
            String number,
            String typeName,
            String issuerName,
            Sample.Status status,
            List<Aspect> faults,
            @Nullable ClockView clock,
            Instant at) {

        Row with(@Nullable ClockView view) {
            return new Row(
                    id, version, sampling, place, certificate, number, typeName, issuerName, status, faults, view, at);
        }
    }

    /** By drawing, newest first, in the order of the draw. */
    Page<Row> list(Filter filter, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            where += " and (at, id) < (?, ?)";
            values.add(cursor.moment(0).atOffset(ZoneOffset.UTC));
            values.add(cursor.id(1));
        }
        values.add(size + 1);
        List<Row> found = lists.sql("""
                        select id, version, sampling, place, certificate, number, type_name, issuer_name, status, faults, at
                        from certificate.sample where
                        """ + where + " order by at desc, id desc limit ?")
                .params(values)
                .query((row, index) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getObject("sampling", UUID.class),
                        row.getInt("place"),
                        row.getObject("certificate", UUID.class),
                        row.getString("number"),
                        row.getString("type_name"),
                        row.getString("issuer_name"),
                        Sample.Status.valueOf(row.getString("status")),
                        faults(row.getString("faults")),
                        null,
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        Map<UUID, ClockView> due = clocks.nearest(found.stream()
                .filter(row -> row.status() == Sample.Status.TO_RECTIFY)
                .map(Row::id)
                .toList());
        return Page.of(
                found.stream().map(row -> row.with(due.get(row.id()))).toList(),
                size,
                row -> Cursor.at(row.at(), row.id()).toString(),
                null);
    }

    private static String where(Filter filter, List<Object> values) {
        var where = new StringBuilder("true");
        and(where, values, "sampling = ?", filter.sampling());
        and(
                where,
                values,
                "status = ?",
                filter.status() == null ? null : filter.status().name());
        and(where, values, "issuer = ?", filter.issuer());
        and(
                where,
                values,
                "? = any(string_to_array(faults, ' '))",
                filter.aspect() == null ? null : filter.aspect().name());
        if (filter.faulty() != null) {
            where.append(filter.faulty() ? " and faults <> ''" : " and faults = ''");
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            and(
                    where,
                    values,
                    "position(? in number || ' ' || type_name || ' ' || issuer_name) > 0",
                    filter.q().strip());
        }
        return where.toString();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static List<Aspect> faults(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ")).map(Aspect::valueOf).toList();
    }
}
