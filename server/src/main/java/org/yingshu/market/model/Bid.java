package org.yingshu.market.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What an agency offers for a purchase.
 *
 * @param agency the enterprise of the directory that bids
 * @param code its credit code
 * @param sealed the terms, encrypted; opened by the system when the time for bids is over, and before that for the agency
 * @param standing false once it was withdrawn
 * @param at when it was last changed
 */
public record Bid(
        UUID id,
        UUID purchase,
        UUID agency,
        String name,
        String code,
        String region,
        String sealed,
        boolean standing,
        Instant at) {

    /** An agency has one bid for a purchase, however often it changes or withdraws it. */
    public static UUID id(UUID purchase, UUID agency) {
        return UUID.nameUUIDFromBytes((purchase + " " + agency).getBytes(StandardCharsets.UTF_8));
    }
}
