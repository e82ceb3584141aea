package org.yingshu.feedback.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.database.FilterClient;

/** Reviews counted; what a supervisor excluded as false is left out. */
@Component
@Transactional(readOnly = true)
class AnalysisQueries {

    private static final String COUNTS = """
            count(*) as total,
                count(*) filter (where grade = 5) as five, count(*) filter (where grade = 4) as four,
                count(*) filter (where grade = 3) as three, count(*) filter (where grade = 2) as two,
                count(*) filter (where grade = 1) as one,
                count(*) filter (where grade <= 2 and open) as open,
                count(*) filter (where grade <= 2 and status = 'CLOSED') as closed
            """;
    private static final String WHERE = """
            where status <> 'EXCLUDED' and (:from::timestamptz is null or at >= :from::timestamptz)
                and (:to::timestamptz is null or at < :to::timestamptz)
            """;

    private final FilterClient lists;

    AnalysisQueries(FilterClient lists) {
        this.lists = lists;
    }

    /** By what reviews are grouped. */
    enum By {
        ITEM("item", "max(item_name)", "item <> ''"),
        UNIT("organisation::text", "max(organisation_name)", "true"),
        WINDOW("place", "max(organisation_name) || ' ' || place", "place <> ''"),
        CHANNEL("channel", "channel", "true"),
        MONTH(
                "to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM')",
                "to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM')",
                "true");

        private final String key;
        private final String name;
        private final String where;

        By(String key, String name, String where) {
            this.key = key;
            this.name = name;
            this.where = where;
        }
    }

    /** @param key by which the list behind the row is opened */
    record Line(
            String key,
            String name,
            long total,
            long five,
            long four,
            long three,
            long two,
            long one,
            long open,
            long closed) {}

    /**
     * @param invited cases that ended and were asked about
     * @param reviewed of those that gave a review by themselves
     * @param named bad reviews under a real name
     * @param calledBack of those that were called back
     * @param excluded found false by a supervisor
     * @param open bad reviews with something still to be done
     */
    record Figures(
            long total, long bad, long invited, long reviewed, long named, long calledBack, long excluded, long open) {}

    List<Line> lines(By by, @Nullable LocalDate from, @Nullable LocalDate to) {
        String order = by == By.MONTH ? "key desc" : "count(*) filter (where grade <= 2) desc, count(*) desc, key";
        return lists.sql("select " + by.key + " as key, " + by.name + " as name, " + COUNTS + " from feedback.review "
                        + WHERE + " and " + by.where + " group by " + by.key + " order by " + order + " limit 300")
                .param("from", start(from))
                .param("to", start(to == null ? null : to.plusDays(1)))
                .query(AnalysisQueries::line)
                .list();
    }

    Figures figures(@Nullable LocalDate from, @Nullable LocalDate to) {
        return lists.sql("""
                        select count(*) filter (where status <> 'EXCLUDED') as total,
                            count(*) filter (where grade <= 2 and status <> 'EXCLUDED') as bad,
                            (select count(*) from feedback.invitation
                                where (:from::timestamptz is null or at >= :from::timestamptz)
                                    and (:to::timestamptz is null or at < :to::timestamptz)) as invited,
                            (select count(*) from feedback.invitation where reviewed_at is not null
                                and (:from::timestamptz is null or at >= :from::timestamptz)
                                and (:to::timestamptz is null or at < :to::timestamptz)) as reviewed,
                            count(*) filter (where grade <= 2 and named and status <> 'EXCLUDED') as named,
                            count(*) filter (where grade <= 2 and named and status <> 'EXCLUDED'
                                and jsonb_array_length(state -> 'calls') > 0) as called_back,
                            count(*) filter (where status = 'EXCLUDED') as excluded,
                            count(*) filter (where open) as open
                        from feedback.review
                        where (:from::timestamptz is null or at >= :from::timestamptz)
                            and (:to::timestamptz is null or at < :to::timestamptz)
                        """)
                .param("from", start(from))
                .param("to", start(to == null ? null : to.plusDays(1)))
                .query((row, index) -> new Figures(
                        row.getLong("total"),
                        row.getLong("bad"),
                        row.getLong("invited"),
                        row.getLong("reviewed"),
                        row.getLong("named"),
                        row.getLong("called_back"),
                        row.getLong("excluded"),
                        row.getLong("open")))
                .single();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getString("key"),
                row.getString("name"),
                row.getLong("total"),
                row.getLong("five"),
                row.getLong("four"),
                row.getLong("three"),
                row.getLong("two"),
                row.getLong("one"),
                row.getLong("open"),
                row.getLong("closed"));
    }
}
