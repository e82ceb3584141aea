package org.yingshu.plan.reading;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.plan.PlanSpan;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.model.Plan;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of plans show beside the plans' states. */
@Repository
class PlanQueries {

    private static final String ROW = """
            select p.id, p.version, p.title, p.number, p.issuer, p.region, p.status, p.edition, p.tasks, p.open, p.corrected,
                   p.dated, p.issued_on,
                   (select count(*) from plan.finding f where f.plan = p.id and f.severity <> 'HINT'
                        and not f.no::text = any(string_to_array(p.judged, ' '))) findings
            from plan.plan p
            """;

    private final JdbcClient jdbc;
    private final FilterClient lists;
    private final JsonMapper json;

    PlanQueries(JdbcClient jdbc, FilterClient lists, JsonMapper json) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.json = json;
    }

    /**
     * A line of the list of plans.
     *
     * @param open what is to be settled before the issue
     * @param findings errors and warnings that nobody has judged
     */
    record PlanRow(
            UUID id,
            int version,
            String title,
            @Nullable String number,
            @Nullable String issuer,
            String region,
            PlanView.Status status,
            int edition,
            int tasks,
            int open,
            int corrected,
            @Nullable String dated,
            @Nullable LocalDate issuedOn,
            long findings) {}

    /** @param after the id of the last plan that was shown; newest first */
    Page<PlanRow> list(
            @Nullable String words, List<String> status, @Nullable String region, @Nullable UUID after, int size) {
        String where = """
                where (:words::text is null or p.title ilike '%' || :words || '%' or p.number ilike '%' || :words || '%')
                  and (:any or p.status = any(:status)) and (:region::text is null or starts_with(p.region, :region))
                """;
        List<PlanRow> rows = bound(
                        lists.sql(ROW + where
                                + " and (:after::uuid is null or p.id < :after) order by p.id desc limit :more"),
                        words,
                        status,
                        region)
                .param("after", after)
                .param("more", size + 1)
                .query(new SimplePropertyRowMapper<>(PlanRow.class))
                .list();
        long total = bound(lists.sql("select count(*) from plan.plan p " + where), words, status, region)
                .query(Long.class)
                .single();
        return Page.of(rows, size, row -> row.id().toString(), total);
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec sql, @Nullable String words, List<String> status, @Nullable String region) {
        return sql.param("words", words == null || words.isBlank() ? null : words.strip())
                .param("any", status.isEmpty())
                .param("status", status.toArray(String[]::new))
                .param("region", region == null || region.isBlank() ? null : region.replaceAll("(00)+$", ""));
    }

    /** The editions of a plan, the newest first. */
    List<PlanRow> editions(UUID family) {
        return jdbc.sql(ROW + " where p.family = :family order by p.edition desc")
                .param("family", family)
                .query(new SimplePropertyRowMapper<>(PlanRow.class))
                .list();
    }

    /** The plans of one programme: its master and those that joined it. */
    List<PlanRow> programme(UUID master) {
        return jdbc.sql(ROW + " where p.id = :master or p.master = :master order by (p.id = :master) desc, p.id")
                .param("master", master)
                .query(new SimplePropertyRowMapper<>(PlanRow.class))
                .list();
    }

    /**
     * A part of the document: the body, or an attachment.
     *
     * @param rows rows of its task lists
     */
    record PartRow(
            @Nullable Integer number, String title, int measures, int safeguards, int rows, int tables, int fromLine) {}

    List<PartRow> parts(Plan plan) {
        return jdbc.sql("""
                        select (a ->> 'number')::int number, a ->> 'title' title,
                               jsonb_array_length(a -> 'measures') + jsonb_array_length(a -> 'sections') measures,
                               jsonb_array_length(a -> 'safeguards') safeguards,
                               (select coalesce(sum(jsonb_array_length(l -> 'rows')), 0) from jsonb_array_elements(r.reading -> 'lists') l
                                 where (l -> 'span' ->> 'fromLine')::int between (a -> 'span' ->> 'fromLine')::int and (a -> 'span' ->> 'toLine')::int) "rows",
                               (select count(*) from jsonb_array_elements(r.reading -> 'tables') t
                                 where (t -> 'span' ->> 'fromLine')::int between (a -> 'span' ->> 'fromLine')::int and (a -> 'span' ->> 'toLine')::int) tables,
                               (a -> 'span' ->> 'fromLine')::int from_line
                        from plan.reading r, jsonb_array_elements(r.reading -> 'documents') d, jsonb_array_elements(d -> 'attachments') a
                        where r.intake = :source and (a -> 'span' ->> 'fromLine')::int between :from and :to
                        order by from_line
                        """)
                .param("source", plan.source())
                .param("from", plan.fromLine())
                .param("to", plan.toLine())
                .query(new SimplePropertyRowMapper<>(PartRow.class))
                .list();
    }

    /** The file that a plan came from. */
    record Source(UUID id, String name, long size, String by, Instant created) {}

    @Nullable
    Source source(UUID intake) {
        return jdbc.sql("select id, name, size, by_name as by, created from plan.intake where id = :id")
                .param("id", intake)
                .query(Source.class)
                .optional()
                .orElse(null);
    }

    byte @Nullable [] original(UUID intake) {
        return jdbc.sql("select content from plan.intake where id = :id and content is not null")
                .param("id", intake)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    /**
     * Lines of the text.
     *
     * @param first the number of the first one, from 1 in its file
     * @param places where each line stands in a format without lines of its own; null for texts
     * @param end the number of the document's last line
     */
    record Text(int first, List<String> lines, @Nullable List<String> places, int start, int end) {}

    Text text(Plan plan, int from, int size) {
        int first = Math.clamp(from, plan.fromLine(), plan.toLine());
        int last = Math.min(plan.toLine(), first + size - 1);
        return jdbc.sql("select lines[:first::int : :last::int] lines, places[:first::int : :last::int] places"
                        + " from plan.reading where intake = :source")
                .param("first", first)
                .param("last", last)
                .param("source", plan.source())
                .query((row, number) -> new Text(
                        first,
                        strings(row, "lines"),
                        row.getArray("places") == null ? null : strings(row, "places"),
                        plan.fromLine(),
                        plan.toLine()))
                .optional()
                .orElse(new Text(first, List.of(), null, plan.fromLine(), plan.toLine()));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }

    /** A finding and its passages. */
    record FindingRow(
            int no,
            String rule,
            String severity,
            String message,
            String messageEn,
            String subject,
            List<PlanSpan> spans) {}

    List<FindingRow> findings(UUID plan) {
        return jdbc.sql(
                        "select no, rule, severity, message, message_en, subject, spans from plan.finding where plan = :plan order by no")
                .param("plan", plan)
                .query((row, number) -> new FindingRow(
                        row.getInt("no"),
                        row.getString("rule"),
                        row.getString("severity"),
                        row.getString("message"),
                        row.getString("message_en"),
                        row.getString("subject"),
                        List.of(json.readValue(row.getString("spans"), PlanSpan[].class))))
                .list();
    }
}
