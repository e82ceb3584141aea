package org.yingshu.naming.declaring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.naming.model.Declaration;
import org.yingshu.naming.model.Declaration.Status;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Page;
import org.yingshu.shared.database.FilterClient;

/** Lists of declarations, as far as the scope in hand reaches: to look for a name among all, the whole transaction is the system's. */
@Component
@Transactional(readOnly = true)
class DeclarationQueries {

    private final FilterClient lists;
    private final JsonStateTable<Declaration> table;

    DeclarationQueries(FilterClient lists, JsonStateTable<Declaration> declarationTable) {
        this.lists = lists;
        this.table = declarationTable;
    }

    /** @param place the beginning of the code of a region */
    record Filter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable String place) {}

    /** @param status as of today */
    record Row(UUID id, int version, Declaration it, Status status) {}

    Page<Row> list(Filter filter, LocalDate today, @Nullable String after, int size) {
        Cursor cursor = Cursor.parse(after);
        List<Row> found = lists.sql("""
                        select id, version, head, state from naming.declaration
                        where (:q = '' or position(:q in lower(words)) > 0)
                            and (:status::text is null or :status =
                                case when status = 'DECLARED' and until < :today then 'EXPIRED' else status end)
                            and (:place::text is null or starts_with(region, :place))
                            and (:moment::timestamptz is null or (at, id) < (:moment, :id::uuid))
                        order by at desc, id desc limit :most
                        """)
                .param("q", filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT))
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("today", today)
                .param("place", filter.place())
                .param("moment", cursor == null ? null : cursor.moment(0).atOffset(ZoneOffset.UTC))
                .param("id", cursor == null ? null : cursor.id(1), Types.OTHER)
                .param("most", size + 1)
                .query((row, index) -> row(row, today))
                .list();
        return Page.of(found, size, row -> Cursor.at(row.it().at(), row.id()).toString(), null);
    }

    List<Row> of(UUID subject, LocalDate today) {
        return lists.sql("""
                        select id, version, head, state from naming.declaration where subject = :subject
                        order by at desc, id desc limit 200
                        """)
                .param("subject", subject)
                .query((row, index) -> row(row, today))
                .list();
    }

    int standing(UUID subject, LocalDate today) {
        return (int) of(subject, today).stream()
                .filter(row -> row.status() == Status.DECLARED)
                .count();
    }

    /** Those that stand today with the same trade name or the same whole name. */
    List<Declaration> standing(NameParts wanted, LocalDate today, @Nullable UUID except) {
        return lists.sql("""
                        select id, version, head, state from naming.declaration
                        where status = 'DECLARED' and until >= :today and (trade_name = :trade or name = :name)
                            and id is distinct from :except::uuid
                        """)
                .param("today", today)
                .param("trade", wanted.tradeName())
                .param("name", wanted.compose())
                .param("except", except, Types.OTHER)
                .query((row, index) -> row(row, today).it())
                .list();
    }

    Optional<Declaration> numbered(String number) {
        return lists.sql("select id, version, head, state from naming.declaration where number = :number")
                .param("number", number)
                .query((row, index) -> table.stored(row).state())
                .optional();
    }

    /** Those that stand today, end by the day, and are marked as told of now. */
    @Transactional
    public List<Declaration> tellOf(LocalDate today, LocalDate until) {
        return lists.sql("""
                        update naming.declaration set told_of = until
                        where status = 'DECLARED' and told_of is distinct from until and until between :today and :until
                        returning id, version, head, state
                        """)
                .param("today", today)
                .param("until", until)
                .query((row, index) -> table.stored(row).state())
                .list();
    }

    /** Until the transaction ends, nobody else declares the trade name: of two who want it at once, one comes second. */
    void lock(String tradeName) {
        lists.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "naming/" + tradeName)
                .query(String.class)
                .optional();
    }

    long nextNumber() {
        return lists.sql("select nextval('naming.number')").query(Long.class).single();
    }

    private Row row(ResultSet row, LocalDate today) throws SQLException {
        Declaration it = table.stored(row).state();
        return new Row(row.getObject("id", UUID.class), row.getInt("version"), it, it.on(today));
    }
}
