package org.yingshu.market.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;

/**
 * Somebody buys a listed service (采购需求, R5.62).
 *
 * @param deadline until when bids are taken; they are sealed until then
 * @param offers the bids as they were opened, by credit code; empty before that
 * @param seed what the lot was drawn with; empty where none was drawn
 * @param suggested the bid that the rule of the purchase leads to; null before the opening and where the buyer chooses
 * @param words the reason of the last extension or of the cancellation; empty otherwise
 * @param at when it was published
 */
public record Purchase(
        UUID id,
        Need need,
        Status status,
        Instant deadline,
        List<Offer> offers,
        String seed,
        @Nullable UUID suggested,
        @Nullable Award award,
        @Nullable Delivery delivery,
        @Nullable Rating rating,
        String words,
        Instant at) {

    public Purchase {
        offers = List.copyOf(offers);
    }

    /** How it stands. */
    public enum Status {
        /** bids are taken */
        OPEN,
        /** the bids are open, the buyer awards */
        DECIDING,
        AWARDED,
        DELIVERED,
        RATED,
        /** there was no bid; it may be extended */
        UNFILLED,
        CANCELLED;

        public boolean isOpen() {
            return switch (this) {
                case OPEN, DECIDING, AWARDED, DELIVERED -> true;
                case RATED, UNFILLED, CANCELLED -> false;
            };
        }
    }

    /** How the agency is found; said with the need and never changed. */
    public enum Way {
        /** the buyer chooses among the bids and says why; not for offices */
        FREE_CHOICE,
        LOWEST_PRICE,
        DRAW
    }

    /** Who buys. */
    public enum BuyerKind {
        ENTERPRISE,
        PERSON,
        OFFICE
    }

    /** @param organisation an office, or an enterprise or person of the directory */
    public record Buyer(UUID organisation, String name, BuyerKind kind) {}

    /** @param place the name of the region at the time */
    public record Need(
            String service,
            Words serviceName,
            String title,
            String text,
            String region,
            String place,
            Way way,
            Buyer buyer) {}

    /**
     * What an agency offers.
     *
     * @param price in yuan
     * @param days working days from the award to the delivery
     * @param words how the work is done; may be empty
     */
    public record Terms(BigDecimal price, int days, String words) {}

    /**
     * A bid that was opened.
     *
     * @param agency the enterprise of the directory that bids
     * @param at when the bid was last changed
     */
    public record Offer(UUID bid, UUID agency, String name, String code, Terms terms, Instant at) {}

    /** @param byRule whether it went to the bid that the rule leads to */
    public record Award(Offer offer, boolean byRule, String reason, String by, Instant at) {}

    public record Delivery(String words, String by, Instant at) {}

    /** @param stars from 1 to 5 */
    public record Rating(int stars, String words, Instant at) {}

    public boolean isOf(@Nullable String organisation) {
        return need.buyer().organisation().toString().equals(organisation);
    }

    public boolean isWonBy(@Nullable String organisation) {
        return award != null && award.offer().agency().toString().equals(organisation);
    }

    Purchase opened(List<Offer> found, String drawnWith, @Nullable UUID first) {
        return new Purchase(id, need, Status.DECIDING, deadline, found, drawnWith, first, null, null, null, words, at);
    }

    Purchase until(Instant next, String why) {
        return new Purchase(id, need, Status.OPEN, next, offers, seed, suggested, null, null, null, why, at);
    }

    Purchase ended(Status end, String why) {
        return new Purchase(id, need, end, deadline, offers, seed, suggested, award, delivery, rating, why, at);
    }

    Purchase awarded(Award to) {
        return new Purchase(id, need, Status.AWARDED, deadline, offers, seed, suggested, to, null, null, words, at);
    }

    Purchase delivered(Delivery with) {
        return new Purchase(
                id, need, Status.DELIVERED, deadline, offers, seed, suggested, award, with, null, words, at);
    }

    Purchase rated(Rating with) {
        return new Purchase(
                id, need, Status.RATED, deadline, offers, seed, suggested, award, delivery, with, words, at);
    }
}
