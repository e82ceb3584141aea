package org.yingshu.market.trade;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.market.model.Bid;

/** Bids: to an agency its own, to the system all. */
@Component
@Transactional(readOnly = true)
class BidQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonStateTable<Bid> table;

    BidQueries(JdbcClient jdbc, JsonStateTable<Bid> bidTable) {
        this.jdbc = jdbc;
        this.table = bidTable;
    }

    /** The newest of an agency. */
    List<Bid> of(UUID agency) {
        return jdbc.sql(
                        "select id, version, head, state from market.bid where agency = :agency order by at desc, id limit :most")
                .param("agency", agency)
                .param("most", MOST)
                .query((row, index) -> table.stored(row).state())
                .list();
    }

    /** Those that stand when the time for bids is over. */
    List<Bid> standing(UUID purchase) {
        return jdbc.sql("select id, version, head, state from market.bid where purchase = :purchase and standing")
                .param("purchase", purchase)
                .query((row, index) -> table.stored(row).state())
                .list();
    }
}
