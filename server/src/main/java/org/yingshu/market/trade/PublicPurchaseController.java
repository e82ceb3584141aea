package org.yingshu.market.trade;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.market.trade.PublicPurchase.PublicAward;
import org.yingshu.market.trade.PurchaseQueries.Filter;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What is bought, and who got it and why, for everybody: no account is needed to see that nobody was designated. */
@RestController
@RequestMapping("/api/portal/market/purchases")
class PublicPurchaseController {

    private static final Export<PublicPurchase> EXPORT = Export.<PublicPurchase>named("market.export.purchases")
            .column("market.export.at", 20, PublicPurchase::at)
            .column("market.export.service", 28, row -> row.serviceName().zh())
            .column("market.export.title", 40, PublicPurchase::title)
            .column("market.export.place", PublicPurchase::place)
            .column("market.export.buyer", 28, PublicPurchase::buyer)
            .column("market.export.way", row -> new Export.Word("market.way." + row.way()))
            .column("market.export.deadline", 20, PublicPurchase::deadline)
            .column("market.export.status", row -> new Export.Word("market.status." + row.status()))
            .column(
                    "market.export.bids",
                    row -> row.award() == null ? null : row.offers().size())
            .column(
                    "market.export.winner",
                    36,
                    row -> row.award() == null ? null : row.award().name())
            .column("market.export.price", row -> price(row))
            .column(
                    "market.export.reason",
                    40,
                    row -> row.award() == null ? null : row.award().reason())
            .column(
                    "market.export.stars",
                    row -> row.rating() == null ? null : row.rating().stars());

    private final PurchaseQueries queries;
    private final Purchases purchases;
    private final Exports exports;

    PublicPurchaseController(PurchaseQueries queries, Purchases purchases, Exports exports) {
        this.queries = queries;
        this.purchases = purchases;
        this.exports = exports;
    }

    private static @Nullable Object price(PublicPurchase row) {
        PublicAward award = row.award();
        return award == null
                ? null
                : row.offers().stream()
                        .filter(offer -> offer.bid().equals(award.bid()))
                        .map(PublicPurchase.PublicOffer::price)
                        .findFirst()
                        .orElse(null);
    }

    @GetMapping
    Page<PublicPurchase> list(
            Filter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "20") int size) {
        return page(filter, after, Math.clamp(size, 1, 100));
    }

    @GetMapping("/export")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> page(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    PublicPurchase one(@PathVariable UUID id) {
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL, () -> PublicPurchase.of(purchases.find(id).state())));
    }

    private Page<PublicPurchase> page(Filter filter, @Nullable String after, int size) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> queries.everybodys(filter, after, size)));
    }
}
