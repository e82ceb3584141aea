package org.yingshu.market.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Rating;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Way;

/**
 * A purchase as everybody reads it: what was offered only once it is awarded, and of a person who buys no name.
 *
 * @param buyer empty for a person
 * @param offers all bids, by credit code; empty before the award
 * @param seed what the lot was drawn with; empty before the award and where none was drawn
 * @param words why it was extended or cancelled
 */
record PublicPurchase(
        UUID id,
        String service,
        Words serviceName,
        String title,
        String text,
        String region,
        String place,
        Way way,
        BuyerKind buyerKind,
        String buyer,
        Status status,
        Instant deadline,
        List<PublicOffer> offers,
        String seed,
        @Nullable PublicAward award,
        @Nullable Instant deliveredAt,
        @Nullable Rating rating,
        String words,
        Instant at) {

    record PublicOffer(UUID bid, String name, String code, BigDecimal price, int days, Instant at) {}

    record PublicAward(UUID bid, String name, String code, boolean byRule, String reason, Instant at) {}

    static PublicPurchase of(Purchase it) {
        Purchase.Need need = it.need();
        Purchase.Award award = it.award();
        return new PublicPurchase(
                it.id(),
                need.service(),
                need.serviceName(),
                need.title(),
                need.text(),
                need.region(),
                need.place(),
                need.way(),
                need.buyer().kind(),
                need.buyer().kind() == BuyerKind.PERSON ? "" : need.buyer().name(),
                it.status(),
                it.deadline(),
                award == null
                        ? List.of()
                        : it.offers().stream()
                                .map(offer -> new PublicOffer(
                                        offer.bid(),
                                        offer.name(),
                                        offer.code(),
                                        offer.terms().price(),
                                        offer.terms().days(),
                                        offer.at()))
                                .toList(),
                award == null ? "" : it.seed(),
                award == null
                        ? null
                        : new PublicAward(
                                award.offer().bid(),
                                award.offer().name(),
                                award.offer().code(),
                                award.byRule(),
                                award.reason(),
                                award.at()),
                it.delivery() == null ? null : it.delivery().at(),
                it.rating(),
                it.words(),
                it.at());
    }
}
