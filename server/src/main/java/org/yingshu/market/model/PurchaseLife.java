package org.yingshu.market.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.market.MarketProblem;
import org.yingshu.market.model.Purchase.Award;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Delivery;
import org.yingshu.market.model.Purchase.Offer;
import org.yingshu.market.model.Purchase.Rating;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Way;

/**
 * The life of a purchase (R5.62): published, open for bids, opened, awarded by its rule or with a reason against it,
 * delivered, rated. An office never chooses freely, for that would be a designation by another name.
 */
final class PurchaseLife implements Lifecycle<Purchase, PurchaseCommand, PurchaseEvent> {

    private static final Set<Status> CANCELLABLE = Set.of(Status.OPEN, Status.DECIDING, Status.UNFILLED);

    private final Duration shortest;
    private final Duration longest;

    PurchaseLife(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    @Override
    public Decision<PurchaseEvent> decide(@Nullable Purchase it, PurchaseCommand command, Act act) {
        if (command instanceof PurchaseCommand.Publish publish) {
            return it == null ? publish(publish, act) : Decision.accept();
        }
        if (it == null) {
            return MarketProblem.NO_SUCH_PURCHASE.refuse();
        }
        return switch (command) {
            case PurchaseCommand.Publish publish -> Decision.accept();
            case PurchaseCommand.Extend extend -> extend(it, extend, act);
            case PurchaseCommand.Open open -> open(it, open, act);
            case PurchaseCommand.Award award -> award(it, award, act);
            case PurchaseCommand.Deliver(String words) ->
                it.isOf(act.organisation()) || it.isWonBy(act.organisation())
                        ? said(
                                it,
                                Set.of(Status.AWARDED),
                                words,
                                () -> new PurchaseEvent.Delivered(it.id(), words, act.name(), act.at()))
                        : MarketProblem.NOT_YOURS.refuse();
            case PurchaseCommand.Rate rate -> rate(it, rate, act);
            case PurchaseCommand.Cancel(String reason) ->
                it.isOf(act.organisation())
                        ? said(
                                it,
                                CANCELLABLE,
                                reason,
                                () -> new PurchaseEvent.Cancelled(it.id(), reason, act.name(), act.at()))
                        : MarketProblem.NOT_YOURS.refuse();
        };
    }

    private Decision<PurchaseEvent> publish(PurchaseCommand.Publish it, Act act) {
        var buyer = it.need().buyer();
        if (!buyer.organisation().toString().equals(act.organisation())) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        if (buyer.kind() == BuyerKind.OFFICE && it.need().way() == Way.FREE_CHOICE) {
            return MarketProblem.OFFICE_CHOOSES_FREELY.refuse();
        }
        return inTime(
                it.deadline(),
                act,
                () -> new PurchaseEvent.Published(it.id(), it.need(), it.deadline(), act.name(), act.at()));
    }

    private Decision<PurchaseEvent> inTime(Instant deadline, Act act, Supplier<PurchaseEvent> event) {
        if (deadline.isBefore(act.at().plus(shortest))) {
            return MarketProblem.TOO_SHORT.refuse(shortest.toHours());
        }
        return deadline.isAfter(act.at().plus(longest))
                ? MarketProblem.TOO_LONG.refuse(longest.toDays())
                : Decision.accept(event.get());
    }

    /** Longer, never shorter; and only while nobody has read the bids. */
    private Decision<PurchaseEvent> extend(Purchase it, PurchaseCommand.Extend extend, Act act) {
        if (!it.isOf(act.organisation())) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        if (it.status() != Status.OPEN && it.status() != Status.UNFILLED) {
            return MarketProblem.STANDS_OTHERWISE.refuse();
        }
        if (it.status() == Status.OPEN && !act.at().isBefore(it.deadline())) {
            return MarketProblem.BIDS_CLOSED.refuse();
        }
        if (extend.reason().isBlank()) {
            return MarketProblem.NO_REASON.refuse();
        }
        if (!extend.deadline().isAfter(it.deadline())) {
            return MarketProblem.TOO_SHORT.refuse(shortest.toHours());
        }
        return inTime(
                extend.deadline(),
                act,
                () -> new PurchaseEvent.Extended(it.id(), extend.deadline(), extend.reason(), act.name(), act.at()));
    }

    private static Decision<PurchaseEvent> open(Purchase it, PurchaseCommand.Open open, Act act) {
        if (act.organisation() != null) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        if (it.status() != Status.OPEN || act.at().isBefore(it.deadline())) {
            return Decision.accept();
        }
        if (open.offers().isEmpty()) {
            return Decision.accept(new PurchaseEvent.Unfilled(it.id(), act.at()));
        }
        Way way = it.need().way();
        List<Offer> offers =
                open.offers().stream().sorted(Comparator.comparing(Offer::code)).toList();
        UUID first = Selection.of(way, offers, open.seed()).map(Offer::bid).orElse(null);
        return Decision.accept(
                new PurchaseEvent.Opened(it.id(), offers, way == Way.DRAW ? open.seed() : "", first, act.at()));
    }

    /** Against the rule, and where the buyer chooses, only with a reason, which everybody reads. */
    private static Decision<PurchaseEvent> award(Purchase it, PurchaseCommand.Award award, Act act) {
        if (!it.isOf(act.organisation())) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        if (it.status() != Status.DECIDING) {
            return MarketProblem.STANDS_OTHERWISE.refuse();
        }
        if (it.offers().stream().noneMatch(offer -> offer.bid().equals(award.bid()))) {
            return MarketProblem.NO_SUCH_BID.refuse();
        }
        boolean byRule = award.bid().equals(it.suggested());
        return !byRule && award.reason().isBlank()
                ? MarketProblem.NO_REASON.refuse()
                : Decision.accept(
                        new PurchaseEvent.Awarded(it.id(), award.bid(), byRule, award.reason(), act.name(), act.at()));
    }

    private static Decision<PurchaseEvent> rate(Purchase it, PurchaseCommand.Rate rate, Act act) {
        if (!it.isOf(act.organisation())) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        return it.status() == Status.DELIVERED
                ? Decision.accept(new PurchaseEvent.Rated(it.id(), rate.stars(), rate.words(), act.name(), act.at()))
                : MarketProblem.STANDS_OTHERWISE.refuse();
    }

    private static Decision<PurchaseEvent> said(
            Purchase it, Set<Status> in, String words, Supplier<PurchaseEvent> event) {
        if (!in.contains(it.status())) {
            return MarketProblem.STANDS_OTHERWISE.refuse();
        }
        return words.isBlank() ? MarketProblem.NO_REASON.refuse() : Decision.accept(event.get());
    }

    @Override
    public Purchase evolve(@Nullable Purchase before, PurchaseEvent event) {
        if (event instanceof PurchaseEvent.Published it) {
            return new Purchase(
                    it.purchase(),
                    it.need(),
                    Status.OPEN,
                    it.deadline(),
                    List.of(),
                    "",
                    null,
                    null,
                    null,
                    null,
                    "",
                    it.at());
        }
        Purchase was = Objects.requireNonNull(before);
        return switch (event) {
            case PurchaseEvent.Published it -> was;
            case PurchaseEvent.Extended it -> was.until(it.deadline(), it.reason());
            case PurchaseEvent.Opened it -> was.opened(it.offers(), it.seed(), it.suggested());
            case PurchaseEvent.Unfilled it -> was.ended(Status.UNFILLED, was.words());
            case PurchaseEvent.Awarded it ->
                was.awarded(new Award(offer(was, it.bid()), it.byRule(), it.reason(), it.by(), it.at()));
            case PurchaseEvent.Delivered it -> was.delivered(new Delivery(it.words(), it.by(), it.at()));
            case PurchaseEvent.Rated it -> was.rated(new Rating(it.stars(), it.words(), it.at()));
            case PurchaseEvent.Cancelled it -> was.ended(Status.CANCELLED, it.reason());
        };
    }

    private static Offer offer(Purchase it, UUID bid) {
        return it.offers().stream()
                .filter(offer -> offer.bid().equals(bid))
                .findFirst()
                .orElseThrow();
    }
}
