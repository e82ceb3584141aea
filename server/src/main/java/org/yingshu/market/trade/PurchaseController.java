package org.yingshu.market.trade;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.market.MarketSettings;
import org.yingshu.market.model.Purchase.Way;
import org.yingshu.market.model.PurchaseCommand;
import org.yingshu.market.trade.PurchaseQueries.Filter;
import org.yingshu.market.trade.PurchaseQueries.Row;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Purchases for those who have a part in them: buyers, winners, and offices that look after the place (R5.62). */
@RestController
@RequestMapping("/api/market/purchases")
class PurchaseController {

    private static final String PARTY =
            "hasAuthority('market:read') or hasAuthority('market:buy') or hasAuthority('market:bid')";

    private static final Export<Row> EXPORT = Export.<Row>named("market.export.purchases")
            .column("market.export.at", 20, row -> row.it().at())
            .column(
                    "market.export.service",
                    28,
                    row -> row.it().need().serviceName().zh())
            .column("market.export.title", 40, row -> row.it().need().title())
            .column("market.export.place", row -> row.it().need().place())
            .column("market.export.buyer", 28, row -> row.it().need().buyer().name())
            .column(
                    "market.export.way",
                    row -> new Export.Word("market.way." + row.it().need().way()))
            .column("market.export.deadline", 20, row -> row.it().deadline())
            .column(
                    "market.export.status",
                    row -> new Export.Word("market.status." + row.it().status()))
            .column("market.export.bids", row -> row.it().offers().size())
            .column(
                    "market.export.winner",
                    36,
                    row -> row.it().award() == null
                            ? null
                            : row.it().award().offer().name())
            .column(
                    "market.export.price",
                    row -> row.it().award() == null
                            ? null
                            : row.it().award().offer().terms().price())
            .column(
                    "market.export.reason",
                    40,
                    row -> row.it().award() == null ? null : row.it().award().reason())
            .column(
                    "market.export.stars",
                    row -> row.it().rating() == null ? null : row.it().rating().stars());

    private final PurchaseQueries queries;
    private final Purchases purchases;
    private final MarketSettings settings;
    private final Exports exports;

    PurchaseController(PurchaseQueries queries, Purchases purchases, MarketSettings settings, Exports exports) {
        this.queries = queries;
        this.purchases = purchases;
        this.settings = settings;
        this.exports = exports;
    }

    record NewPurchase(
            @NotBlank String service,
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 3000) String text,
            @NotNull @Pattern(regexp = "\\d{6}") String region,
            @NotNull Way way,
            @NotNull Instant deadline) {

        Purchases.Wish wish() {
            return new Purchases.Wish(service, title, text, region, way, deadline);
        }
    }

    record Extension(
            @NotNull Instant deadline,
            @NotBlank @Size(max = 1000) String words) {}

    /** @param words may be left out where the rule leads to the bid */
    record Awarding(
            @NotNull UUID bid, @Nullable @Size(max = 1000) String words) {}

    record Rated(
            @Min(1) @Max(5) int stars,
            @Nullable @Size(max = 1000) String words) {}

    record Said(@NotBlank @Size(max = 1000) String words) {}

    private static String or(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    @GetMapping
    @PreAuthorize(PARTY)
    Page<Row> list(Filter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    /** How long the steps may take: no text gives it, it is configuration. */
    @GetMapping("/limits")
    @PreAuthorize(PARTY)
    MarketSettings limits() {
        return settings;
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('market:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize(PARTY)
    Purchases.Detail detail(@PathVariable UUID id) {
        return purchases.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(PARTY)
    List<Recorded> history(@PathVariable UUID id) {
        return purchases.history(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('market:buy')")
    Purchases.Detail publish(@Valid @RequestBody NewPurchase body, Intent intent) {
        return purchases.publish(body.wish(), intent);
    }

    @PostMapping("/{id}/extension")
    @PreAuthorize("hasAuthority('market:buy')")
    Purchases.Detail extend(@PathVariable UUID id, @Valid @RequestBody Extension body, Intent intent) {
        return purchases.handle(id, new PurchaseCommand.Extend(body.deadline(), body.words()), intent);
    }

    @PostMapping("/{id}/award")
    @PreAuthorize("hasAuthority('market:buy')")
    Purchases.Detail award(@PathVariable UUID id, @Valid @RequestBody Awarding body, Intent intent) {
        return purchases.handle(id, new PurchaseCommand.Award(body.bid(), or(body.words())), intent);
    }

    /** By the agency that hands the result in, or by the buyer who has got it. */
    @PostMapping("/{id}/delivery")
    @PreAuthorize("hasAuthority('market:buy') or hasAuthority('market:bid')")
    Purchases.Detail deliver(@PathVariable UUID id, @Valid @RequestBody Said body, Intent intent) {
        return purchases.handle(id, new PurchaseCommand.Deliver(body.words()), intent);
    }

    @PostMapping("/{id}/rating")
    @PreAuthorize("hasAuthority('market:buy')")
    Purchases.Detail rate(@PathVariable UUID id, @Valid @RequestBody Rated body, Intent intent) {
        return purchases.handle(id, new PurchaseCommand.Rate(body.stars(), or(body.words())), intent);
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('market:buy')")
    Purchases.Detail cancel(@PathVariable UUID id, @Valid @RequestBody Said body, Intent intent) {
        return purchases.handle(id, new PurchaseCommand.Cancel(body.words()), intent);
    }
}
