package org.yingshu.casework.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseworkSettings;

/** What supervision looks at: found in what is open, and in what ended lately. */
@Component
@Transactional(readOnly = true)
class SupervisionQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CaseworkSettings settings;
    private final Clock clock;

    SupervisionQueries(JdbcClient jdbc, CaseworkSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Something that stands out.
     *
     * @param finding near, overdue, long-pause, other-pause, returns, outside
     * @param detail a step, the reason of a pause, a number of returns
     */
    record Finding(
            UUID caseId,
            String number,
            String title,
            String applicant,
            String region,
            String finding,
            String detail,
            @Nullable LocalDate due,
            @Nullable Instant since) {}

    /** How much of each there is. */
    record Counts(long near, long overdue, long longPauses, long otherPauses, long returns, long outside) {}

    List<Finding> list(String finding) {
        return switch (finding) {
            case "overdue" -> late("overdue", "t.due_at < :now", clock.instant());
            case "near" ->
                late(
                        "near",
                        "t.due_at >= :now and t.due_at < :now::timestamptz + make_interval(days => :days)",
                        clock.instant());
            case "long-pause" -> stops("long-pause", "s ->> 'from' < :before", before(settings.longPause()));
            case "other-pause" -> stops("other-pause", "s ->> 'kind' = 'OTHER' and :before = ''", "");
            case "returns" -> returns();
            case "outside" -> outside();
            default -> List.of();
        };
    }

    Counts counts() {
        return new Counts(
                list("near").size(),
                list("overdue").size(),
                list("long-pause").size(),
                list("other-pause").size(),
                list("returns").size(),
                list("outside").size());
    }

    private String before(int days) {
        return clock.instant().minus(Duration.ofDays(days)).toString();
    }

    private List<Finding> late(String finding, String condition, Instant now) {
        return jdbc.sql("""
                        select t.case_id, t.number, t.title, t.applicant, t.region, t.name, t.kind, t.due_day, t.since
                        from casework.task t where not t.for_applicant and not t.paused and\s""" + condition + """
                         order by t.due_at, t.case_id limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("days", settings.near())
                .param("most", MOST)
                .query((row, number) -> new Finding(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("applicant"),
                        row.getString("region"),
                        finding,
                        row.getString("name").isEmpty() ? row.getString("kind") : row.getString("name"),
                        row.getObject("due_day", LocalDate.class),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** Pauses that last, and those that no law names. */
    private List<Finding> stops(String finding, String condition, String before) {
        return jdbc.sql("""
                        select c.id, c.number, c.name, c.applicant, c.region, s ->> 'reason' as detail, s ->> 'from' as since
                        from (select distinct case_id from casework.task where paused) t
                        join casework.case_file c on c.id = t.case_id
                        cross join lateral jsonb_array_elements(c.state -> 'stops') s
                        where s ->> 'to' is null and\s""" + condition + """
                         order by s ->> 'from', c.id limit :most
                        """)
                .param("before", before)
                .param("most", MOST)
                .query((row, number) -> new Finding(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("applicant"),
                        row.getString("region"),
                        finding,
                        row.getString("detail"),
                        null,
                        Instant.parse(row.getString("since"))))
                .list();
    }

    private List<Finding> returns() {
        return jdbc.sql("""
                        select c.id, c.number, c.name, c.applicant, c.region, max((w.value ->> 'returns')::int) as returns
                        from (select distinct case_id from casework.task) t
                        join casework.case_file c on c.id = t.case_id
                        cross join lateral jsonb_each(c.state -> 'works') w
                        where (w.value ->> 'returns')::int >= :returns
                        group by c.id order by 6 desc, c.id limit :most
                        """)
                .param("returns", settings.returns())
                .param("most", MOST)
                .query((row, number) -> new Finding(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("applicant"),
                        row.getString("region"),
                        "returns",
                        row.getString("returns"),
                        null,
                        null))
                .list();
    }

    /**
     * Outside the process: handed to another office than the procedure names, or deemed accepted because nobody said
     * anything.
     */
    private List<Finding> outside() {
        return jdbc.sql("""
                        select c.id, c.number, c.name, c.applicant, c.region, e.type, e.at
                        from (select distinct case_id from casework.task) t
                        join casework.case_file c on c.id = t.case_id
                        join casework.irregular e on e.case_id = c.id
                        order by e.at desc, c.id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new Finding(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("applicant"),
                        row.getString("region"),
                        "outside",
                        row.getString("type"),
                        null,
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
