package org.yingshu.market.trade;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.market.model.Bid;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.Offer;
import org.yingshu.market.model.PurchaseCommand;
import org.yingshu.shared.schedule.Job;

/**
 * Opens the bids when their time is over; nobody can ask for it, before or after. Whoever was struck from the list
 * meanwhile does not take part, and the price stays sealed.
 */
@Component
class Opening {

    private static final Duration EACH = Duration.ofSeconds(30);

    /** What was handed in at the last moment is stored by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final int SEED_BYTES = 32;

    private final PurchaseQueries purchases;
    private final BidQueries bids;
    private final Purchases desk;
    private final ListedAgencies agencies;
    private final JsonStateTable<Purchase> table;
    private final Seal seal;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Opening(
            PurchaseQueries purchases,
            BidQueries bids,
            Purchases desk,
            ListedAgencies agencies,
            JsonStateTable<Purchase> purchaseTable,
            Seal seal,
            Journal journal,
            TransactionTemplate transaction) {
        this.purchases = purchases;
        this.bids = bids;
        this.desk = desk;
        this.agencies = agencies;
        this.table = purchaseTable;
        this.seal = seal;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Job openingJob(Opening opening) {
            return Job.every(EACH, "market.opening", () -> opening.open(opening.journal.now()));
        }
    }

    /** All whose time was over by then. */
    void open(Instant now) {
        purchases.due(now.minus(GRACE)).forEach(id -> open(id, now));
    }

    void open(UUID purchase, Instant at) {
        transaction.executeWithoutResult(status -> {
            Stored<Purchase> stored = table.find(purchase);
            if (stored == null) {
                return;
            }
            List<Offer> offers = bids.standing(purchase).stream()
                    .filter(bid -> agencies.has(stored.state(), bid.code()))
                    .map(this::opened)
                    .toList();
            desk.handle(purchase, new PurchaseCommand.Open(offers, seed()), Act.ofSystem("market", at));
        });
    }

    private Offer opened(Bid bid) {
        return new Offer(bid.id(), bid.agency(), bid.name(), bid.code(), seal.open(bid.sealed(), bid.id()), bid.at());
    }

    private String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
