package org.yingshu.exchange.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.exchange.request.ShareRequest.Status;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.database.FilterClient;

/** Lists of requests for data, newest first, as far as the caller has a part in them or decides them. */
@Component
@Transactional(readOnly = true)
class RequestQueries {

    private final FilterClient lists;
    private final JsonStateTable<ShareRequest> table;
    private final Clocks clocks;

    RequestQueries(FilterClient lists, JsonStateTable<ShareRequest> shareRequestTable, Clocks clocks) {
        this.lists = lists;
        this.table = shareRequestTable;
        this.clocks = clocks;
    }

    /** @param side asked: what the caller's organisation asked for; given: what it is asked for */
    record Filter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable Boolean pending,
            @Nullable String side,
            @Nullable UUID dataSet) {}

    /** @param clock of what is to be done next; null where nothing is due */
    record Row(
            UUID id, int version, ShareRequest it, @Nullable ClockView clock) {}

    Page<Row> list(Filter filter, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        List<Row> found = lists.sql("""
                        select id, version, head, state from exchange.share_request
                        where (:q = '' or position(:q in lower(words)) > 0)
                            and (:status::text is null or status = :status)
                            and (:pending::boolean is null or open = :pending)
                            and (:dataSet::uuid is null or data_set = :dataSet)
                            and (:side <> 'asked' or requester = :own) and (:side <> 'given' or provider = :own)
                            and (:at::timestamptz is null or (at, id) < (:at, :id::uuid))
                        order by at desc, id desc limit :most
                        """)
                .param("q", filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("pending", filter.pending())
                .param("dataSet", filter.dataSet())
                .param("side", filter.side() == null ? "" : filter.side())
                .param("own", Caller.current().organisation(), java.sql.Types.OTHER)
                .param("at", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("most", size + 1)
                .query((row, index) -> row(row))
                .list();
        Map<UUID, ClockView> due = clocks.nearest(found.stream().map(Row::id).toList());
        List<Row> rows = found.stream()
                .map(row -> new Row(row.id(), row.version(), row.it(), due.get(row.id())))
                .toList();
        return Page.of(rows, size, row -> Cursor.at(row.it().at(), row.id()).toString(), null);
    }

    boolean isOpen(UUID dataSet, UUID requester) {
        return lists.sql(
                        "select exists (select 1 from exchange.share_request where data_set = :data and requester = :by and open)")
                .param("data", dataSet)
                .param("by", requester)
                .query(Boolean.class)
                .single();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                table.stored(row).state(),
                null);
    }
}
