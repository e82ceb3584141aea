package org.yingshu.market.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.market.MarketProblem;
import org.yingshu.market.MarketSettings;

/** The kinds of stream of purchases and bids, and their tables. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketSettings.class)
class MarketConfiguration {

    @Bean
    JsonStateTable<Purchase> purchaseTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "market.purchase", Purchase.class)
                .column("service", it -> it.need().service())
                .column("title", it -> it.need().title())
                .column("region", it -> it.need().region())
                .column("organisations", MarketConfiguration::parties)
                .column("office", it -> it.need().buyer().kind() == Purchase.BuyerKind.OFFICE)
                .column("way", it -> it.need().way())
                .column("status", Purchase::status)
                .column("open", it -> it.status().isOpen())
                .column("deadline", Purchase::deadline)
                .column(
                        "winner",
                        it -> it.award() == null ? null : it.award().offer().code())
                .column(
                        "price",
                        it -> it.award() == null
                                ? null
                                : it.award().offer().terms().price())
                .column(
                        "awarded_at",
                        it -> it.award() == null ? null : it.award().at())
                .column(
                        "delivered_at",
                        it -> it.delivery() == null ? null : it.delivery().at())
                .column("stars", it -> it.rating() == null ? null : it.rating().stars())
                .column(
                        "words",
                        it -> String.join(
                                " ",
                                it.need().serviceName().zh(),
                                it.need().serviceName().en(),
                                it.need().title(),
                                it.need().text()))
                .column("at", Purchase::at);
    }

    private static List<UUID> parties(Purchase it) {
        var parties = new ArrayList<UUID>();
        parties.add(it.need().buyer().organisation());
        if (it.award() != null) {
            parties.add(it.award().offer().agency());
        }
        return parties;
    }

    @Bean
    StreamKind<Purchase, PurchaseCommand, PurchaseEvent> purchaseKind(
            JsonStateTable<Purchase> purchaseTable, MarketSettings settings) {
        return new StreamKind<>(
                "market.purchase",
                new PurchaseLife(settings.shortest(), settings.longest()),
                purchaseTable,
                PurchaseEvent.class,
                MarketProblem.values());
    }

    @Bean
    JsonStateTable<Bid> bidTable(JdbcTemplate jdbc, JournalJson json) {
        return JsonStateTable.of(jdbc, json, "market.bid", Bid.class)
                .column("purchase", Bid::purchase)
                .column("agency", Bid::agency)
                .column("region", Bid::region)
                .column("standing", Bid::standing)
                .column("at", Bid::at);
    }

    @Bean
    StreamKind<Bid, BidLife.Command, BidEvent> bidKind(JsonStateTable<Bid> bidTable) {
        return new StreamKind<>("market.bid", new BidLife(), bidTable, BidEvent.class, MarketProblem.values());
    }
}
