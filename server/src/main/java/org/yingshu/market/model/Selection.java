package org.yingshu.market.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yingshu.market.model.Purchase.Offer;
import org.yingshu.market.model.Purchase.Way;

/** The bid that the rule of a purchase leads to. */
final class Selection {

    /** At the same price the sooner delivery, then the earlier bid. */
    private static final Comparator<Offer> CHEAPEST = Comparator.comparing(
                    (Offer offer) -> offer.terms().price())
            .thenComparing(offer -> offer.terms().days())
            .thenComparing(Offer::at)
            .thenComparing(Offer::code);

    private Selection() {}

    /** Empty where the buyer chooses. */
    static Optional<Offer> of(Way way, List<Offer> offers, String seed) {
        return switch (way) {
            case FREE_CHOICE -> Optional.empty();
            case LOWEST_PRICE -> offers.stream().min(CHEAPEST);
            case DRAW -> draw(offers, seed);
        };
    }

    /**
     * Everybody can draw it again: the SHA-256 of the seed and of the credit codes in their order, each on a line of its
     * own, is a number, and its remainder by the count of the bids says which it is, from 0.
     */
    private static Optional<Offer> draw(List<Offer> offers, String seed) {
        List<Offer> inOrder =
                offers.stream().sorted(Comparator.comparing(Offer::code)).toList();
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder(seed);
        inOrder.forEach(offer -> text.append('\n').append(offer.code()));
        BigInteger number = new BigInteger(1, sha256(text.toString()));
        return Optional.of(
                inOrder.get(number.mod(BigInteger.valueOf(inOrder.size())).intValueExact()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
