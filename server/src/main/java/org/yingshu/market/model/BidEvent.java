package org.yingshu.market.model;

import java.time.Instant;
import java.util.UUID;

/** What happens to a bid. */
public sealed interface BidEvent {

    UUID bid();

    Instant at();

    /** Handed in, changed, or handed in again. */
    record Placed(
            UUID bid,
            UUID purchase,
            UUID agency,
            String name,
            String code,
            String region,
            String sealed,
            String by,
            Instant at)
            implements BidEvent {}

    record Withdrawn(UUID bid, String by, Instant at) implements BidEvent {}
}
