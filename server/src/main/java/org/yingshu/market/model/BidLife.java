package org.yingshu.market.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.market.MarketProblem;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Terms;

/** The life of a bid: handed in, changed and withdrawn until the time for bids is over, and never after it. */
public final class BidLife implements Lifecycle<Bid, BidLife.Command, BidEvent> {

    /** The purchase as the bidder finds it. */
    public record Asked(UUID purchase, UUID buyer, String region, Status status, Instant deadline) {

        public static Asked of(Purchase it) {
            return new Asked(
                    it.id(), it.need().buyer().organisation(), it.need().region(), it.status(), it.deadline());
        }
    }

    public sealed interface Command {

        Asked asked();

        /** @param sealed the terms as they are kept: other letters each time, so no part of what a repeated key must match */
        record Place(
                Asked asked,
                UUID agency,
                String name,
                String code,
                Terms terms,
                @JsonIgnore String sealed) implements Command {}

        record Withdraw(Asked asked) implements Command {}
    }

    @Override
    public Decision<BidEvent> decide(@Nullable Bid it, Command command, Act act) {
        Asked asked = command.asked();
        if (asked.status() != Status.OPEN || !act.at().isBefore(asked.deadline())) {
            return MarketProblem.BIDS_CLOSED.refuse();
        }
        return switch (command) {
            case Command.Place place -> place(place, act);
            case Command.Withdraw withdraw ->
                it == null || !it.standing()
                        ? MarketProblem.NO_SUCH_BID.refuse()
                        : it.agency().toString().equals(act.organisation())
                                ? Decision.accept(new BidEvent.Withdrawn(it.id(), act.name(), act.at()))
                                : MarketProblem.NOT_YOURS.refuse();
        };
    }

    private static Decision<BidEvent> place(Command.Place place, Act act) {
        if (!place.agency().toString().equals(act.organisation())) {
            return MarketProblem.NOT_YOURS.refuse();
        }
        UUID purchase = place.asked().purchase();
        return place.asked().buyer().equals(place.agency())
                ? MarketProblem.OWN_PURCHASE.refuse()
                : Decision.accept(new BidEvent.Placed(
                        Bid.id(purchase, place.agency()),
                        purchase,
                        place.agency(),
                        place.name(),
                        place.code(),
                        place.asked().region(),
                        place.sealed(),
                        act.name(),
                        act.at()));
    }

    @Override
    public Bid evolve(@Nullable Bid before, BidEvent event) {
        return switch (event) {
            case BidEvent.Placed it ->
                new Bid(
                        it.bid(),
                        it.purchase(),
                        it.agency(),
                        it.name(),
                        it.code(),
                        it.region(),
                        it.sealed(),
                        true,
                        it.at());
            case BidEvent.Withdrawn it -> {
                Bid was = Objects.requireNonNull(before);
                yield new Bid(
                        was.id(),
                        was.purchase(),
                        was.agency(),
                        was.name(),
                        was.code(),
                        was.region(),
                        "",
                        false,
                        it.at());
            }
        };
    }
}
