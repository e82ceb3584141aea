package org.yingshu.exchange.dataset;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.exchange.dataset.Mount.Kind;
import org.yingshu.exchange.dataset.Mount.Sharing;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of data: everybody who may use them sees all of the region, or nobody could ask for any. */
@Component
@Transactional(readOnly = true)
public class DataSetQueries {

    /** A daily list is old when yesterday passed without an update; what is real-time tells it by itself. */
    private static final String STALE = """
            (freshness = 'DAILY' and renewed_at < (:today::date - 1)::timestamp at time zone 'Asia/Shanghai'
                or freshness = 'MONTHLY' and renewed_at < (:today::date - interval '1 month') at time zone 'Asia/Shanghai')
            """;

    private static final Map<String, String> ORDER = Map.of(
            "name", "name",
            "organisation", "organisation_name",
            "renewed", "coalesce(to_char(renewed_at at time zone 'UTC', 'YYYYMMDDHH24MISSMS'), '')");

    private final FilterClient lists;
    private final JsonStateTable<DataSet> table;
    private final Clock clock;

    DataSetQueries(FilterClient lists, JsonStateTable<DataSet> dataSetTable, Clock clock) {
        this.lists = lists;
        this.table = dataSetTable;
        this.clock = clock;
    }

    /**
     * @param id the one that has it, alone
     * @param mounted true for the list of capabilities
     * @param old not updated in time, or kept less new than a text wants
     * @param sort name, organisation or renewed; a minus before it turns it round
     */
    record Filter(
            @Nullable UUID id,
            @Nullable String q,
            @Nullable UUID organisation,
            @Nullable Boolean mounted,
            @Nullable Kind kind,
            @Nullable Freshness freshness,
            @Nullable Sharing sharing,
            @Nullable Boolean old,
            @Nullable Boolean configured,
            @Nullable String sort) {}

    /** @param stale not updated in time */
    public record Row(
            UUID id,
            DataSet it,
            boolean stale,
            boolean behind,
            @Nullable Instant renewedAt,
            String key) {}

    Page<Row> list(Filter filter, @Nullable String after, int size) {
        String sort = filter.sort() == null ? "organisation" : filter.sort();
        boolean down = sort.startsWith("-");
        String key = ORDER.getOrDefault(down ? sort.substring(1) : sort, "organisation_name");
        Cursor cursor = Cursor.parse(after);
        List<Row> found = lists.sql("select id, version, head, state, behind, renewed_at, coalesce(" + STALE
                        + ", false) as stale, " + key + " as key from exchange.data_set " + """
                        where (case when :only::uuid is null then not struck else id = :only end) and (:q = '' or position(:q in lower(words)) > 0)
                            and (:organisation::uuid is null or organisation = :organisation)
                            and (:mounted::boolean is null or mounted = :mounted)
                            and (:kind::text is null or kind = :kind) and (:freshness::text is null or freshness = :freshness)
                            and (:sharing::text is null or sharing = :sharing)
                            and (:configured::boolean is null or configured = :configured)
                            and (:old::boolean is null or (behind or coalesce(\s""" + STALE
                        + ", false)) = :old)"
                        + " and (:key::text is null or (" + key + ", id) " + (down ? "<" : ">")
                        + " (:key::text, :id::uuid)) order by key" + (down ? " desc, id desc" : ", id")
                        + " limit :most")
                .param("only", filter.id())
                .param("q", filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT))
                .param("organisation", filter.organisation())
                .param("mounted", filter.mounted())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "freshness",
                        filter.freshness() == null ? null : filter.freshness().name())
                .param(
                        "sharing",
                        filter.sharing() == null ? null : filter.sharing().name())
                .param("configured", filter.configured())
                .param("old", filter.old())
                .param("today", Date.valueOf(today()))
                .param("key", cursor == null ? null : cursor.text(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("most", size + 1)
                .query((row, index) -> row(row))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.key(), row.id()).toString(), null);
    }

    /** All of the regions, for those who match needs with them. */
    public List<Row> in(List<String> regions) {
        return lists.sql(
                        "select id, version, head, state, behind, renewed_at, coalesce(" + STALE
                                + ", false) as stale, name as key from exchange.data_set where region in (:regions) and not struck order by name, id")
                .param("today", Date.valueOf(today()))
                .param("regions", regions)
                .query((row, index) -> row(row))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    private Row row(ResultSet row) throws SQLException {
        Timestamp renewed = row.getTimestamp("renewed_at");
        return new Row(
                row.getObject("id", UUID.class),
                table.stored(row).state(),
                row.getBoolean("stale"),
                row.getBoolean("behind"),
                renewed == null ? null : renewed.toInstant(),
                row.getString("key"));
    }
}
