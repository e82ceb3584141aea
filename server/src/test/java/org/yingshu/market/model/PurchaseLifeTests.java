package org.yingshu.market.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.market.model.BidLife.Asked;
import org.yingshu.market.model.Purchase.Buyer;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Need;
import org.yingshu.market.model.Purchase.Offer;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Terms;
import org.yingshu.market.model.Purchase.Way;

/** A purchase and its bids as pure functions. */
class PurchaseLifeTests {

    private static final PurchaseLife LIFE = new PurchaseLife(Duration.ofHours(24), Duration.ofDays(90));
    private static final BidLife BIDS = new BidLife();
    private static final Instant DAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant DEADLINE = DAY.plus(Duration.ofDays(3));
    private static final UUID BUYER = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final Terms TERMS = new Terms(new BigDecimal("1000.00"), 10, "");

    private static Act by(UUID who, Instant at) {
        return new Act("someone", "某人", who.toString(), null, at);
    }

    private static Purchase published(Way way, BuyerKind kind) {
        return after(null, publish(way, kind, DEADLINE), by(BUYER, DAY));
    }

    private static PurchaseCommand.Publish publish(Way way, BuyerKind kind, Instant deadline) {
        var need = new Need(
                "s", new Words("勘察", "Survey"), "勘察", "一处", "411000", "许昌市", way, new Buyer(BUYER, "某企业", kind));
        return new PurchaseCommand.Publish(UUID.randomUUID(), need, deadline);
    }

    private static Offer offer(String code, int price, int days) {
        UUID agency = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        return new Offer(UUID.randomUUID(), agency, code, code, new Terms(BigDecimal.valueOf(price), days, ""), DAY);
    }

    private static Purchase opened(Way way, String seed, Offer... offers) {
        return after(
                published(way, BuyerKind.ENTERPRISE),
                new PurchaseCommand.Open(List.of(offers), seed),
                Act.ofSystem("market", DEADLINE));
    }

    private static List<PurchaseEvent> events(@Nullable Purchase it, PurchaseCommand command, Act act) {
        return LIFE.decide(it, command, act) instanceof Decision.Accepted<PurchaseEvent>(List<PurchaseEvent> events)
                ? events
                : List.of();
    }

    private static String refusal(@Nullable Purchase it, PurchaseCommand command, Act act) {
        return LIFE.decide(it, command, act) instanceof Decision.Refused<PurchaseEvent> refused
                ? refused.refusal().code()
                : "";
    }

    private static Purchase after(@Nullable Purchase it, PurchaseCommand command, Act act) {
        Purchase state = it;
        for (PurchaseEvent event : events(it, command, act)) {
            state = LIFE.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }

    private static String refusal(@Nullable Bid it, BidLife.Command command, Act act) {
        return BIDS.decide(it, command, act) instanceof Decision.Refused<BidEvent> refused
                ? refused.refusal().code()
                : "";
    }

    private static BidLife.Command.Place place(Purchase it, UUID agency) {
        return new BidLife.Command.Place(Asked.of(it), agency, "某机构", "CODE", TERMS, "sealed");
    }

    @Test
    void anOfficeNeverChoosesFreely() {
        var free = publish(Way.FREE_CHOICE, BuyerKind.OFFICE, DEADLINE);
        assertThat(refusal(null, free, by(BUYER, DAY))).isEqualTo("market.office-chooses-freely");
        assertThat(published(Way.DRAW, BuyerKind.OFFICE).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void thereIsTimeForBidsAndNotForEver() {
        assertThat(refusal(null, publish(Way.DRAW, BuyerKind.OFFICE, DAY.plus(Duration.ofHours(23))), by(BUYER, DAY)))
                .isEqualTo("market.too-short");
        assertThat(refusal(null, publish(Way.DRAW, BuyerKind.OFFICE, DAY.plus(Duration.ofDays(91))), by(BUYER, DAY)))
                .isEqualTo("market.too-long");
    }

    @Test
    void nobodyOpensBidsBeforeTheDeadlineAndNoPersonEverDoes() {
        Purchase it = published(Way.LOWEST_PRICE, BuyerKind.ENTERPRISE);
        var open = new PurchaseCommand.Open(List.of(offer("A", 1, 1)), "seed");
        assertThat(refusal(it, open, by(BUYER, DEADLINE))).isEqualTo("market.not-yours");
        assertThat(events(it, open, Act.ofSystem("market", DEADLINE.minusSeconds(1))))
                .isEmpty();
        Purchase opened = after(it, open, Act.ofSystem("market", DEADLINE));
        assertThat(opened.status()).isEqualTo(Status.DECIDING);
        assertThat(events(opened, open, Act.ofSystem("market", DEADLINE))).isEmpty();
    }

    @Test
    void bidsAreTakenChangedAndWithdrawnUntilTheDeadlineAndNotAfterIt() {
        Purchase it = published(Way.LOWEST_PRICE, BuyerKind.ENTERPRISE);
        var last = by(AGENCY, DEADLINE.minusSeconds(1));
        assertThat(refusal((Bid) null, place(it, AGENCY), by(BUYER, DAY))).isEqualTo("market.not-yours");
        assertThat(refusal((Bid) null, place(it, BUYER), by(BUYER, DAY))).isEqualTo("market.own-purchase");
        assertThat(refusal((Bid) null, place(it, AGENCY), by(AGENCY, DEADLINE))).isEqualTo("market.bids-closed");
        assertThat(BIDS.decide(null, place(it, AGENCY), last)).isInstanceOf(Decision.Accepted.class);
        Bid bid = BIDS.evolve(
                null,
                new BidEvent.Placed(
                        Bid.id(it.id(), AGENCY), it.id(), AGENCY, "某机构", "CODE", "411000", "sealed", "某人", DAY));
        var back = new BidLife.Command.Withdraw(Asked.of(it));
        assertThat(refusal(bid, back, by(BUYER, DAY))).isEqualTo("market.not-yours");
        assertThat(refusal(bid, back, by(AGENCY, DEADLINE))).isEqualTo("market.bids-closed");
        Bid withdrawn = BIDS.evolve(bid, new BidEvent.Withdrawn(bid.id(), "某人", DAY));
        assertThat(withdrawn.standing()).isFalse();
        assertThat(refusal(withdrawn, back, last)).isEqualTo("market.no-such-bid");
        assertThat(BIDS.decide(withdrawn, place(it, AGENCY), last)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theLowestPriceWinsAndADeviationNeedsAReason() {
        Offer dear = offer("A", 900, 5);
        Offer slow = offer("B", 800, 9);
        Offer quick = offer("C", 800, 8);
        Purchase it = opened(Way.LOWEST_PRICE, "", dear, slow, quick);
        assertThat(it.suggested()).isEqualTo(quick.bid());
        assertThat(refusal(it, new PurchaseCommand.Award(dear.bid(), " "), by(BUYER, DEADLINE)))
                .isEqualTo("market.no-reason");
        assertThat(refusal(it, new PurchaseCommand.Award(UUID.randomUUID(), "x"), by(BUYER, DEADLINE)))
                .isEqualTo("market.no-such-bid");
        assertThat(refusal(it, new PurchaseCommand.Award(quick.bid(), ""), by(AGENCY, DEADLINE)))
                .isEqualTo("market.not-yours");
        Purchase awarded = after(it, new PurchaseCommand.Award(quick.bid(), ""), by(BUYER, DEADLINE));
        assertThat(Objects.requireNonNull(awarded.award()).byRule()).isTrue();
        assertThat(refusal(awarded, new PurchaseCommand.Award(dear.bid(), "又改"), by(BUYER, DEADLINE)))
                .isEqualTo("market.stands-otherwise");
        Purchase against = after(it, new PurchaseCommand.Award(dear.bid(), "人员不足"), by(BUYER, DEADLINE));
        assertThat(Objects.requireNonNull(against.award()).byRule()).isFalse();
    }

    @Test
    void whoChoosesFreelySaysWhy() {
        Offer one = offer("A", 900, 5);
        Purchase it = opened(Way.FREE_CHOICE, "", one);
        assertThat(it.suggested()).isNull();
        assertThat(refusal(it, new PurchaseCommand.Award(one.bid(), ""), by(BUYER, DEADLINE)))
                .isEqualTo("market.no-reason");
        assertThat(after(it, new PurchaseCommand.Award(one.bid(), "做过"), by(BUYER, DEADLINE))
                        .status())
                .isEqualTo(Status.AWARDED);
    }

    @Test
    void aDrawCanBeDrawnAgainAndPrefersNobody() {
        List<Offer> offers = new ArrayList<>(List.of(offer("A", 1, 1), offer("B", 2, 1), offer("C", 3, 1)));
        Purchase it = opened(Way.DRAW, "00ff", offers.toArray(Offer[]::new));
        assertThat(it.seed()).isEqualTo("00ff");
        Map<String, Integer> won = new HashMap<>();
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            String seed = "seed-" + i;
            Offer first = Selection.of(Way.DRAW, offers, seed).orElseThrow();
            Collections.shuffle(offers, random);
            assertThat(Selection.of(Way.DRAW, offers, seed)).contains(first);
            won.merge(first.code(), 1, Integer::sum);
        }
        assertThat(won.values()).hasSize(3).allMatch(times -> times > 850 && times < 1_150);
    }

    @Test
    void withoutBidsItEndsUnfilledOrGoesOn() {
        Purchase it = after(
                published(Way.DRAW, BuyerKind.OFFICE),
                new PurchaseCommand.Open(List.of(), "seed"),
                Act.ofSystem("market", DEADLINE));
        assertThat(it.status()).isEqualTo(Status.UNFILLED);
        var longer = new PurchaseCommand.Extend(DEADLINE.plus(Duration.ofDays(5)), "再等几天");
        assertThat(refusal(it, longer, by(AGENCY, DEADLINE))).isEqualTo("market.not-yours");
        assertThat(after(it, longer, by(BUYER, DEADLINE)).status()).isEqualTo(Status.OPEN);
        assertThat(after(it, new PurchaseCommand.Cancel("不再需要"), by(BUYER, DEADLINE))
                        .status())
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void theTimeForBidsIsNeverCutAndNotMovedOnceItIsOver() {
        Purchase it = published(Way.DRAW, BuyerKind.OFFICE);
        assertThat(refusal(it, new PurchaseCommand.Extend(DEADLINE.minusSeconds(60), "快些"), by(BUYER, DAY)))
                .isEqualTo("market.too-short");
        assertThat(refusal(it, new PurchaseCommand.Extend(DEADLINE.plus(Duration.ofDays(2)), ""), by(BUYER, DAY)))
                .isEqualTo("market.no-reason");
        assertThat(refusal(
                        it, new PurchaseCommand.Extend(DEADLINE.plus(Duration.ofDays(9)), "再等"), by(BUYER, DEADLINE)))
                .isEqualTo("market.bids-closed");
    }

    @Test
    void theBuyerAloneRatesAndOnlyWhatWasDelivered() {
        Offer one = offer("A", 900, 5);
        Purchase awarded =
                after(opened(Way.LOWEST_PRICE, "", one), new PurchaseCommand.Award(one.bid(), ""), by(BUYER, DEADLINE));
        var rate = new PurchaseCommand.Rate(5, "");
        assertThat(refusal(awarded, rate, by(BUYER, DEADLINE))).isEqualTo("market.stands-otherwise");
        assertThat(refusal(awarded, new PurchaseCommand.Deliver("报告"), by(AGENCY, DEADLINE)))
                .isEqualTo("market.not-yours");
        Purchase delivered = after(awarded, new PurchaseCommand.Deliver("报告"), by(one.agency(), DEADLINE));
        assertThat(refusal(delivered, rate, by(one.agency(), DEADLINE))).isEqualTo("market.not-yours");
        Purchase rated = after(delivered, rate, by(BUYER, DEADLINE));
        assertThat(rated.status()).isEqualTo(Status.RATED);
        assertThat(refusal(rated, new PurchaseCommand.Rate(1, ""), by(BUYER, DEADLINE)))
                .isEqualTo("market.stands-otherwise");
    }
}
