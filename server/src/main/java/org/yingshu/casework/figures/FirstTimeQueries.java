package org.yingshu.casework.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.database.FilterClient;

/**
 * How many of the accepted applications were right the first time (一次性成功率, R7.13), counted from the facts of cases that
 * ended. A withdrawn case is not counted: its facts do not tell whether it had been accepted.
 */
@Component
@Transactional(readOnly = true)
class FirstTimeQueries {

    private static final int MOST = 300;

    private static final String ACCEPTED = """
             from casework.fact where step = '' and outcome in ('GRANTED', 'REFUSED', 'PARTLY') and office is not null
                and shared.sees_one_of(array[office]) and day between :from and :to
                and (:item::text is null or code = :item::text) and (:unit::uuid is null or office = :unit::uuid)
            """;

    private final FilterClient lists;

    FirstTimeQueries(FilterClient lists) {
        this.lists = lists;
    }

    /** By what cases are grouped. */
    enum By {
        ITEM("code", "max(name)", "count(*) filter (where supplements > 0) desc, count(*) desc, 1"),
        UNIT("office::text", "''", "count(*) filter (where supplements > 0) desc, count(*) desc, 1"),
        MONTH("to_char(day, 'YYYY-MM')", "to_char(min(day), 'YYYY-MM')", "1 desc");

        private final String key;
        private final String name;
        private final String order;

        By(String key, String name, String order) {
            this.key = key;
            this.name = name;
            this.order = order;
        }
    }

    /** @param item code of an item or one-thing */
    record Asked(
            LocalDate from,
            LocalDate to,
            @Nullable String item,
            @Nullable UUID unit) {}

    /** @param first those of the accepted to which no supplement notice (补正通知) was sent */
    record Line(String key, String name, long accepted, long first) {}

    /** A case that was not right the first time. */
    record Supplemented(UUID caseId, String number, String name, LocalDate day, int supplements) {}

    List<Line> lines(By by, Asked asked) {
        return ask(
                        "select " + by.key + " as key, " + by.name + " as name, count(*) as accepted,"
                                + " count(*) filter (where supplements = 0) as first" + ACCEPTED + " group by " + by.key
                                + " order by " + by.order + " limit " + MOST,
                        asked)
                .query((row, index) -> new Line(
                        row.getString("key"), row.getString("name"), row.getLong("accepted"), row.getLong("first")))
                .list();
    }

    Line total(Asked asked) {
        return ask("select count(*) as accepted, count(*) filter (where supplements = 0) as first" + ACCEPTED, asked)
                .query((row, index) -> new Line("", "", row.getLong("accepted"), row.getLong("first")))
                .single();
    }

    /** The newest. */
    List<Supplemented> supplemented(Asked asked) {
        return ask(
                        "select case_id, number, name, day, supplements" + ACCEPTED
                                + " and supplements > 0 order by day desc, case_id limit " + MOST,
                        asked)
                .query((row, index) -> new Supplemented(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("supplements")))
                .list();
    }

    private StatementSpec ask(String sql, Asked asked) {
        return lists.sql(sql)
                .param("from", asked.from())
                .param("to", asked.to())
                .param("item", asked.item())
                .param("unit", asked.unit());
    }
}
