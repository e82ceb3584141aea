package org.yingshu.market.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yingshu.market.model.Purchase.Need;
import org.yingshu.market.model.Purchase.Offer;

/** What can be commanded of a purchase. */
public sealed interface PurchaseCommand {

    record Publish(UUID id, Need need, Instant deadline) implements PurchaseCommand {}

    record Extend(Instant deadline, String reason) implements PurchaseCommand {}

    /** Given by the system alone, when the time for bids is over. */
    record Open(@JsonIgnore List<Offer> offers, String seed) implements PurchaseCommand {}

    record Award(UUID bid, String reason) implements PurchaseCommand {}

    record Deliver(String words) implements PurchaseCommand {}

    record Rate(int stars, String words) implements PurchaseCommand {}

    record Cancel(String reason) implements PurchaseCommand {}
}
