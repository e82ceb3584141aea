package org.yingshu.market.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.market.model.Purchase.Need;
import org.yingshu.market.model.Purchase.Offer;

/** What happens to a purchase. */
public sealed interface PurchaseEvent {

    UUID purchase();

    Instant at();

    record Published(UUID purchase, Need need, Instant deadline, String by, Instant at) implements PurchaseEvent {}

    record Extended(UUID purchase, Instant deadline, String reason, String by, Instant at) implements PurchaseEvent {}

    /**
     * The time for bids is over, and what they say is read for the first time.
     *
     * @param seed what the lot is drawn with, so that everybody can draw it again; empty where none is drawn
     * @param suggested the bid that the rule leads to
     */
    record Opened(
            UUID purchase,
            List<Offer> offers,
            String seed,
            @Nullable UUID suggested,
            Instant at) implements PurchaseEvent {}

    /** The time for bids is over, and there is none. */
    record Unfilled(UUID purchase, Instant at) implements PurchaseEvent {}

    record Awarded(UUID purchase, UUID bid, boolean byRule, String reason, String by, Instant at)
            implements PurchaseEvent {}

    record Delivered(UUID purchase, String words, String by, Instant at) implements PurchaseEvent {}

    record Rated(UUID purchase, int stars, String words, String by, Instant at) implements PurchaseEvent {}

    record Cancelled(UUID purchase, String reason, String by, Instant at) implements PurchaseEvent {}
}
