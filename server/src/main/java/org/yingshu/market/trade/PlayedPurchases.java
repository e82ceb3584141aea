package org.yingshu.market.trade;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.market.SamplePurchases;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.Buyer;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Offer;
import org.yingshu.market.model.Purchase.Terms;
import org.yingshu.market.model.Purchase.Way;
import org.yingshu.market.model.PurchaseCommand;
import org.yingshu.matter.ListedServices;
import org.yingshu.matter.SampleAgencies;
import org.yingshu.shared.Ids;

/** Purchases at every point of their life: rated ones, one against the rule, one to be awarded, one open, one without bids. */
@Component
class PlayedPurchases implements SamplePurchases {

    private static final Duration FOR_BIDS = Duration.ofDays(3);
    private static final String SOURCE = "演示";

    private final SampleAgencies samples;
    private final ListedServices services;
    private final Purchases purchases;
    private final Bids bids;
    private final Opening opening;
    private final Directory directory;
    private final Subjects subjects;
    private final Journal journal;

    PlayedPurchases(
            SampleAgencies samples,
            ListedServices services,
            Purchases purchases,
            Bids bids,
            Opening opening,
            Directory directory,
            Subjects subjects,
            Journal journal) {
        this.samples = samples;
        this.services = services;
        this.purchases = purchases;
        this.bids = bids;
        this.opening = opening;
        this.directory = directory;
        this.subjects = subjects;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void play(String region, String office, String buyer, String code) {
        SubjectView firm = subject(buyer, code, region);
        var enterprise = new Buyer(firm.id(), firm.name(), BuyerKind.ENTERPRISE);
        Map<String, String> listed = new TreeMap<>(samples.services());
        if (listed.isEmpty()) {
            return;
        }
        List<String> all = List.copyOf(listed.keySet());
        String first = all.getFirst();
        String last = all.getLast();
        rate(
                deliver(award(bought(first, "厂房二期", Way.LOWEST_PRICE, enterprise, region, 40), 0, "", 36), 30),
                5,
                "按时，报告一次通过");
        rate(
                deliver(award(bought(last, "车间改造", Way.FREE_CHOICE, enterprise, region, 34), 1, "做过同类厂房", 30), 25),
                3,
                "比约定晚了两天");
        deliver(award(bought(first, "仓库扩建", Way.LOWEST_PRICE, enterprise, region, 25), 2, "最低价一家近期人员不足，已书面说明", 21), 4);
        bought(last, "办公楼改建", Way.FREE_CHOICE, enterprise, region, 5);
        directory
                .resolve(office, region, LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE))
                .flatMap(directory::organisation)
                .ifPresent(view -> byOffice(view, first, region));
        UUID open = published(first, "综合楼", Way.LOWEST_PRICE, enterprise, region, 1);
        offer(open, first, region, 1);
    }

    private void byOffice(OrganisationView view, String service, String region) {
        var office = new Buyer(view.id(), view.name(), BuyerKind.OFFICE);
        Purchase drawn = bought(service, "安置地块", Way.DRAW, office, region, 20);
        UUID lot = drawn.suggested();
        if (lot != null) {
            purchases.handle(drawn.id(), new PurchaseCommand.Award(lot, ""), act(drawn, 16));
        }
        UUID nobody = published(service, "应急抢险点", Way.DRAW, office, region, 6);
        opening.open(nobody, daysAgo(2));
        published(service, "公园管理房", Way.DRAW, office, region, 1);
    }

    private UUID published(String service, String title, Way way, Buyer buyer, String region, int daysAgo) {
        UUID id = Ids.next();
        Instant at = daysAgo(daysAgo);
        var wish = new Purchases.Wish(
                service,
                title + samples.services().get(service) + "（演示）",
                "演示用的需求：范围、深度和成果以合同为准。",
                region,
                way,
                at.plus(FOR_BIDS));
        purchases.play(id, wish, buyer, act(buyer.organisation(), buyer.name(), at));
        return id;
    }

    /** Up to the opening of the bids. */
    private Purchase bought(String service, String title, Way way, Buyer buyer, String region, int daysAgo) {
        UUID id = published(service, title, way, buyer, region, daysAgo);
        offer(id, service, region, daysAgo);
        opening.open(id, daysAgo(daysAgo).plus(FOR_BIDS));
        return purchases.find(id).state();
    }

    private void offer(UUID purchase, String service, String region, int daysAgo) {
        int number = 0;
        for (ListedServices.Body body : services.offering(service)) {
            SubjectView agency = subject(body.name(), body.code(), region);
            var price = new BigDecimal(18_000 + (number * 2_300 + daysAgo * 130) % 7_000);
            Instant at = daysAgo(daysAgo).plus(Duration.ofHours(5 + number));
            bids.place(
                    purchase,
                    new Terms(price, 10 + number * 2, ""),
                    agency,
                    Intent.NONE,
                    act(agency.id(), agency.name(), at));
            number++;
        }
    }

    private Purchase award(Purchase it, int place, String reason, int daysAgo) {
        if (it.offers().isEmpty()) {
            return it;
        }
        Offer chosen = it.offers().get(Math.min(place, it.offers().size() - 1));
        UUID lowest = it.suggested();
        UUID bid = reason.isEmpty() && lowest != null ? lowest : chosen.bid();
        purchases.handle(it.id(), new PurchaseCommand.Award(bid, reason), act(it, daysAgo));
        return purchases.find(it.id()).state();
    }

    private Purchase deliver(Purchase it, int daysAgo) {
        Purchase.Award award = it.award();
        if (award != null) {
            Act by = act(award.offer().agency(), award.offer().name(), daysAgo(daysAgo));
            purchases.handle(it.id(), new PurchaseCommand.Deliver("成果报告（演示）已提交采购人"), by);
        }
        return purchases.find(it.id()).state();
    }

    private void rate(Purchase it, int stars, String words) {
        Purchase.Delivery delivery = it.delivery();
        if (delivery != null) {
            Buyer buyer = it.need().buyer();
            Act by = act(buyer.organisation(), buyer.name(), delivery.at().plus(Duration.ofDays(2)));
            purchases.handle(it.id(), new PurchaseCommand.Rate(stars, words), by);
        }
    }

    private SubjectView subject(String name, String code, String region) {
        return subjects.withCode(code).orElseGet(() -> subjects.enter(name, code, region, SOURCE));
    }

    private Instant daysAgo(int days) {
        return journal.now().minus(Duration.ofDays(days));
    }

    private Act act(Purchase it, int daysAgo) {
        Buyer buyer = it.need().buyer();
        return act(buyer.organisation(), buyer.name(), daysAgo(daysAgo));
    }

    private static Act act(UUID organisation, String name, Instant at) {
        return new Act("demo", name, organisation.toString(), null, at);
    }
}
