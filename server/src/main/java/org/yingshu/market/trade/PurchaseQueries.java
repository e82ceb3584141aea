package org.yingshu.market.trade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Way;
import org.yingshu.matter.AgencyRatings.Rating;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of purchases, as far as the scope in hand reaches. */
@Component
@Transactional(readOnly = true)
class PurchaseQueries {

    private static final Map<String, String> ORDER = Map.of("at", "at", "deadline", "deadline");

    private final FilterClient lists;
    private final JsonStateTable<Purchase> table;
    private final Clocks clocks;

    PurchaseQueries(FilterClient lists, JsonStateTable<Purchase> purchaseTable, Clocks clocks) {
        this.lists = lists;
        this.table = purchaseTable;
        this.clocks = clocks;
    }

    /**
     * @param pending whether something is still to be done
     * @param office whether an office buys
     * @param place the beginning of the code of a region
     * @param sort at or deadline; a minus before it turns it round
     */
    record Filter(
            @Nullable String q,
            @Nullable String service,
            @Nullable Status status,
            @Nullable Way way,
            @Nullable Boolean pending,
            @Nullable Boolean office,
            @Nullable String place,
            @Nullable String sort) {}

    /** @param clock of what is to be done next; null where nothing is due */
    record Row(UUID id, int version, Purchase it, @Nullable ClockView clock) {

        Instant key(boolean byDeadline) {
            return byDeadline ? it.deadline() : it.at();
        }
    }

    Page<Row> list(Filter filter, @Nullable String after, int size) {
        Page<Row> page = bare(filter, after, size);
        Map<UUID, ClockView> due =
                clocks.nearest(page.items().stream().map(Row::id).toList());
        List<Row> rows = page.items().stream()
                .map(row -> new Row(row.id(), row.version(), row.it(), due.get(row.id())))
                .toList();
        return new Page<>(rows, page.next(), page.total());
    }

    Page<PublicPurchase> everybodys(Filter filter, @Nullable String after, int size) {
        Page<Row> page = bare(filter, after, size);
        return new Page<>(
                page.items().stream().map(row -> PublicPurchase.of(row.it())).toList(), page.next(), page.total());
    }

    private Page<Row> bare(Filter filter, @Nullable String after, int size) {
        String sort = filter.sort() == null ? "-at" : filter.sort();
        boolean down = sort.startsWith("-");
        String key = ORDER.getOrDefault(down ? sort.substring(1) : sort, "at");
        Cursor cursor = Cursor.parse(after);
        List<Row> found = lists.sql(
                        """
                        select id, version, head, state from market.purchase
                        where (:q = '' or position(:q in lower(words)) > 0)
                            and (:service::text is null or service = :service)
                            and (:status::text is null or status = :status)
                            and (:way::text is null or way = :way)
                            and (:pending::boolean is null or open = :pending)
                            and (:office::boolean is null or office = :office)
                            and (:place::text is null or starts_with(region, :place))
                        """ + " and (:moment::timestamptz is null or (" + key + ", id) " + (down ? "<" : ">")
                                + " (:moment, :id::uuid)) order by " + key + (down ? " desc, id desc" : ", id")
                                + " limit :most")
                .param("q", filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT))
                .param("service", filter.service())
                .param("status", name(filter.status()))
                .param("way", name(filter.way()))
                .param("pending", filter.pending())
                .param("office", filter.office())
                .param("place", filter.place())
                .param("moment", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("id", cursor == null ? null : cursor.id(1), Types.OTHER)
                .param("most", size + 1)
                .query((row, index) -> row(row))
                .list();
        return Page.of(
                found,
                size,
                row -> Cursor.at(row.key(key.equals("deadline")), row.id()).toString(),
                null);
    }

    List<Purchase> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lists.sql("select id, version, head, state from market.purchase where id in (:ids)")
                        .param("ids", ids)
                        .query((row, index) -> row(row).it())
                        .list();
    }

    /** Those whose time for bids was over before the moment. */
    List<UUID> due(Instant moment) {
        return lists.sql(
                        "select id from market.purchase where status = 'OPEN' and deadline <= :moment order by deadline limit 500")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Rating> ratings() {
        return lists.sql("""
                        select service, winner as code, count(*)::int as delivered, count(stars)::int as rated,
                            coalesce(round(avg(stars), 1), 0) as stars, round(avg(price), 2) as price,
                            round(avg(extract(epoch from delivered_at - awarded_at) / 86400), 1) as days
                        from market.purchase where delivered_at is not null group by service, winner order by service, winner
                        """)
                .query((row, index) -> new Rating(
                        row.getString("service"),
                        row.getString("code"),
                        row.getInt("delivered"),
                        row.getInt("rated"),
                        row.getBigDecimal("stars"),
                        row.getBigDecimal("price"),
                        row.getBigDecimal("days")))
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                table.stored(row).state(),
                null);
    }
}
