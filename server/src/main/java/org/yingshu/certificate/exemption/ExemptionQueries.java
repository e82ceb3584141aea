package org.yingshu.certificate.exemption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.ExemptMaterials.Mark;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of surveys and proposals, as far as the caller sees them. */
@Component
@Transactional(readOnly = true)
public class ExemptionQueries {

    private static final String PROPOSAL = """
            select id, version, organisation_name, region, item, item_name, material, material_name, replaced_by, source,
                source_name, volume, status, edition, remark from certificate.proposal
            """;

    private final JdbcClient jdbc;
    private final FilterClient lists;

    ExemptionQueries(JdbcClient jdbc, FilterClient lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    record SurveyLine(
            UUID id,
            int version,
            int year,
            String organisationName,
            String region,
            Survey.Status status,
            LocalDate due,
            int rows) {}

    record ProposalLine(
            UUID id,
            int version,
            String organisationName,
            String region,
            String item,
            String itemName,
            String material,
            String materialName,
            Replacement by,
            String source,
            String sourceName,
            int volume,
            Proposal.Status status,
            int edition,
            String remark) {}

    record ProposalFilter(
            @Nullable String q,
            Proposal.@Nullable Status status,
            @Nullable String item) {}

    List<SurveyLine> surveys(@Nullable Integer year) {
        return jdbc.sql("""
                        select id, version, year, organisation_name, region, status, due, rows from certificate.survey
                        where :year::int is null or year = :year::int
                        order by year desc, organisation_name, id limit 1000
                        """)
                .param("year", year)
                .query((row, index) -> new SurveyLine(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getInt("year"),
                        row.getString("organisation_name"),
                        row.getString("region"),
                        Survey.Status.valueOf(row.getString("status")),
                        row.getObject("due", LocalDate.class),
                        row.getInt("rows")))
                .list();
    }

    /** Accepted surveys of a year in a place: what its list of usable certificates is made of. */
    List<UUID> accepted(int year, String region) {
        return jdbc.sql("""
                        select id from certificate.survey where year = :year and status = 'ACCEPTED'
                            and starts_with(region, :region) order by organisation_name, id
                        """)
                .param("year", year)
                .param("region", region)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    Page<ProposalLine> proposals(ProposalFilter filter, @Nullable String after, int size) {
        var where = new StringBuilder("true");
        List<Object> values = new ArrayList<>();
        if (filter.q() != null && !filter.q().isBlank()) {
            where.append(" and position(? in lower(item_name || ' ' || material_name || ' ' || source_name || ' '"
                    + " || organisation_name)) > 0");
            values.add(filter.q().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.status() != null) {
            where.append(" and status = ?");
            values.add(filter.status().name());
        }
        if (filter.item() != null) {
            where.append(" and item = ?");
            values.add(filter.item());
        }
        int from = Cursor.after(after);
        values.add(size + 1);
        values.add(from);
        List<ProposalLine> found = lists.sql(
                        PROPOSAL + " where " + where + " order by volume desc, id limit ? offset ?")
                .params(values)
                .query(ExemptionQueries::proposal)
                .list();
        return Page.of(found, size, row -> String.valueOf(from + size), null);
    }

    /** What stands on the place's next list: listed already, or accepted since. */
    List<ProposalLine> toList(String region) {
        return jdbc.sql(PROPOSAL + " where region = :region and status in ('ACCEPTED', 'LISTED')"
                        + " order by volume desc, item, material")
                .param("region", region)
                .query(ExemptionQueries::proposal)
                .list();
    }

    boolean isProposed(String region, String item, String material) {
        return jdbc.sql("""
                        select exists (select from certificate.proposal where region = :region and item = :item
                            and material = :material and status in ('PROPOSED', 'ACCEPTED', 'LISTED'))
                        """)
                .param("region", region)
                .param("item", item)
                .param("material", material)
                .query(Boolean.class)
                .single();
    }

    /** All that the lists of all places say, by item. */
    public Map<String, List<Mark>> marks() {
        Map<String, List<Mark>> marks = new HashMap<>();
        jdbc.sql("""
                        select item, material, material_name, replaced_by, source, source_name, region
                        from certificate.proposal where status = 'LISTED' order by item, material, region
                        """).query(row -> {
            marks.computeIfAbsent(row.getString("item"), item -> new ArrayList<>())
                    .add(mark(row));
        });
        return marks;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                row.getString("material"),
                row.getString("material_name"),
                row.getString("replaced_by").equals("CERTIFICATE"),
                row.getString("source"),
                row.getString("source_name"),
                row.getString("region"));
    }

    private static ProposalLine proposal(ResultSet row, int index) throws SQLException {
        return new ProposalLine(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation_name"),
                row.getString("region"),
                row.getString("item"),
                row.getString("item_name"),
                row.getString("material"),
                row.getString("material_name"),
                Replacement.valueOf(row.getString("replaced_by")),
                row.getString("source"),
                row.getString("source_name"),
                row.getInt("volume"),
                Proposal.Status.valueOf(row.getString("status")),
                row.getInt("edition"),
                row.getString("remark"));
    }
}
