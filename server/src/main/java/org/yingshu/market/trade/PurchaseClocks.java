package org.yingshu.market.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.market.MarketSettings;
import org.yingshu.market.model.Bid;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.PurchaseEvent;
import org.yingshu.matter.ListedServices;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Until when a buyer awards, the winner delivers and the buyer rates; and who is told what. */
@Component
class PurchaseClocks {

    private static final String AWARD = "market.purchase.award";
    private static final String DELIVERY = "market.purchase.delivery";
    private static final String RATING = "market.purchase.rating";

    private final Clocks clocks;
    private final Notices notices;
    private final JsonStateTable<Purchase> table;
    private final BidQueries bids;
    private final ListedServices services;
    private final Subjects subjects;
    private final MarketSettings settings;

    PurchaseClocks(
            Clocks clocks,
            Notices notices,
            JsonStateTable<Purchase> purchaseTable,
            BidQueries bids,
            ListedServices services,
            Subjects subjects,
            MarketSettings settings) {
        this.clocks = clocks;
        this.notices = notices;
        this.table = purchaseTable;
        this.bids = bids;
        this.services = services;
        this.subjects = subjects;
        this.settings = settings;
    }

    /** All agencies that offer the service hear of it, none before another. */
    @ApplicationModuleListener
    void on(PurchaseEvent.Published event) {
        Purchase it = in(event.purchase(), Status.OPEN);
        if (it != null) {
            Set<UUID> agencies = services.offering(it.need().service()).stream()
                    .map(body -> subjects.withCode(body.code()))
                    .flatMap(Optional::stream)
                    .map(SubjectView::id)
                    .collect(Collectors.toSet());
            tell(agencies, "market.notice.published", portal(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Extended event) {
        Purchase it = in(event.purchase(), Status.OPEN);
        if (it != null) {
            tell(bidders(it.id()), "market.notice.extended", portal(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Opened event) {
        Purchase it = in(event.purchase(), Status.DECIDING);
        if (it != null) {
            start(it, AWARD, Limit.parse(settings.award()), event.at(), buyer(it), own(it));
            tell(Set.of(buyer(it)), "market.notice.opened", own(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Unfilled event) {
        Purchase it = in(event.purchase(), Status.UNFILLED);
        if (it != null) {
            tell(Set.of(buyer(it)), "market.notice.unfilled", own(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Awarded event) {
        clocks.stopAll(event.purchase(), event.at());
        Purchase it = in(event.purchase(), Status.AWARDED);
        Purchase.Award award = it == null ? null : it.award();
        if (it != null && award != null) {
            UUID winner = award.offer().agency();
            var limit = new Limit(BigDecimal.valueOf(award.offer().terms().days()), LimitUnit.WORKING_DAY);
            start(it, DELIVERY, limit, event.at(), winner, portal(it));
            tell(Set.of(winner), "market.notice.won", portal(it), it);
            Set<UUID> others = bidders(it.id()).stream()
                    .filter(agency -> !agency.equals(winner))
                    .collect(Collectors.toSet());
            tell(others, "market.notice.lost", portal(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Delivered event) {
        clocks.stopAll(event.purchase(), event.at());
        Purchase it = in(event.purchase(), Status.DELIVERED);
        if (it != null) {
            start(it, RATING, Limit.parse(settings.rating()), event.at(), buyer(it), own(it));
            tell(Set.of(buyer(it)), "market.notice.delivered", own(it), it);
        }
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Rated event) {
        clocks.stopAll(event.purchase(), event.at());
    }

    @ApplicationModuleListener
    void on(PurchaseEvent.Cancelled event) {
        clocks.stopAll(event.purchase(), event.at());
        Purchase it = in(event.purchase(), Status.CANCELLED);
        if (it != null) {
            tell(bidders(it.id()), "market.notice.cancelled", portal(it), it);
        }
    }

    /** What has gone on since needs no clock and no word any more; null then. It stays as it is until the clock is there. */
    private @Nullable Purchase in(UUID purchase, Status status) {
        Stored<Purchase> stored = table.lock(purchase);
        return stored == null || stored.state().status() != status ? null : stored.state();
    }

    private Set<UUID> bidders(UUID purchase) {
        List<Bid> standing = bids.standing(purchase);
        return standing.stream().map(Bid::agency).collect(Collectors.toSet());
    }

    private static UUID buyer(Purchase it) {
        return it.need().buyer().organisation();
    }

    private static String portal(Purchase it) {
        return "/market/" + it.id();
    }

    /** The page on which the buyer works. */
    private static String own(Purchase it) {
        return it.need().buyer().kind() == BuyerKind.OFFICE ? "/workbench/market/purchases/" + it.id() : portal(it);
    }

    private void start(Purchase it, String kind, Limit limit, Instant at, UUID who, String page) {
        clocks.start(new ClockStart(
                it.id(),
                kind,
                "中介服务采购 " + it.need().title(),
                limit,
                at,
                Set.of(who),
                it.need().region(),
                page));
    }

    private void tell(Set<UUID> who, String code, String page, Purchase it) {
        if (!who.isEmpty()) {
            notices.send(Notice.toOrganisations(who, code, page, it.need().title()));
        }
    }
}
