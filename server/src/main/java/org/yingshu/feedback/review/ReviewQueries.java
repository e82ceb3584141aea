package org.yingshu.feedback.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.ReviewStatus;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of reviews, newest first, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
class ReviewQueries {

    private static final String COLUMNS = """
            select id, version, case_number, item_name, place, organisation_name, region, channel, grade, named, status,
                branch, deadline, state ->> 'text' as text, at, closed_at from feedback.review
            """;

    private final FilterClient lists;

    ReviewQueries(FilterClient lists) {
        this.lists = lists;
    }

    Page<ReviewRow> list(ReviewFilter filter, @Nullable String after, int size) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        Long total = after == null ? count(where, values) : null;
        Cursor cursor = Cursor.parse(after);
        if (cursor != null) {
            where += " and (at, id) < (?, ?)";
            values.add(cursor.moment(0).atOffset(ZoneOffset.UTC));
            values.add(cursor.id(1));
        }
        values.add(size + 1);
        List<ReviewRow> found = lists.sql(COLUMNS + " where " + where + " order by at desc, id desc limit ?")
                .params(values)
                .query(ReviewQueries::row)
                .list();
        return Page.of(found, size, row -> Cursor.at(row.at(), row.id()).toString(), total);
    }

    /** How many there are in each status. */
    Map<String, Long> counts(ReviewFilter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        var counts = new TreeMap<String, Long>();
        lists.sql("select status, count(*) from feedback.review where " + where + " group by status")
                .params(values)
                .query((row, index) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    private @Nullable Long count(String where, List<Object> values) {
        long counted = lists.sql(
                        "select count(*) from (select 1 from feedback.review where " + where + " limit 1001) counted")
                .params(values)
                .query(Long.class)
                .single();
        return counted > 1000 ? null : counted;
    }

    private static String where(ReviewFilter filter, List<Object> values) {
        var where = new StringBuilder("true");
        and(where, values, "grade = ?", filter.grade());
        if (filter.bad() != null) {
            where.append(filter.bad() ? " and grade <= 2" : " and grade > 2");
        }
        and(
                where,
                values,
                "status = ?",
                filter.status() == null ? null : filter.status().name());
        and(where, values, "open = ?", filter.open());
        and(where, values, "named = ?", filter.named());
        and(
                where,
                values,
                "channel = ?",
                filter.channel() == null ? null : filter.channel().name());
        and(
                where,
                values,
                "branch = ?",
                filter.branch() == null ? null : filter.branch().name());
        and(where, values, "organisation = ?", filter.unit());
        and(where, values, "item = ?", filter.item());
        and(where, values, "place = ?", filter.place());
        and(where, values, "at >= ?", start(filter.from()));
        and(
                where,
                values,
                "at < ?",
                start(filter.to() == null ? null : filter.to().plusDays(1)));
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and (case_number = ? or position(? in lower(words)) > 0)");
            values.add(filter.q().strip());
            values.add(filter.q().strip().toLowerCase(Locale.ROOT));
        }
        return where.toString();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }

    private static ReviewRow row(ResultSet row, int index) throws SQLException {
        String branch = row.getString("branch");
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new ReviewRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("case_number"),
                row.getString("item_name"),
                row.getString("place"),
                row.getString("organisation_name"),
                row.getString("region"),
                Channel.valueOf(row.getString("channel")),
                row.getInt("grade"),
                row.getBoolean("named"),
                ReviewStatus.valueOf(row.getString("status")),
                branch == null ? null : Branch.valueOf(branch),
                row.getObject("deadline", LocalDate.class),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
