package org.yingshu.exchange.request;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import org.yingshu.engine.pack.model.DataShare.Freshness;
import org.yingshu.exchange.ExchangeSettings;
import org.yingshu.exchange.dataset.Mount;
import org.yingshu.exchange.request.RequestLife.Command;
import org.yingshu.exchange.request.RequestQueries.Row;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Requests for data of other departments (R6.22). */
@RestController
@RequestMapping("/api/exchange/requests")
class RequestController {

    private static final Export<Row> EXPORT = Export.<Row>named("exchange.export.requests")
            .column("exchange.export.asked-at", 20, row -> row.it().at())
            .column("exchange.export.name", 36, row -> row.it().asked().name().zh())
            .column("exchange.export.elements", 40, row -> row.it().asked().elements())
            .column("exchange.export.purpose", 50, row -> row.it().asked().purpose())
            .column("exchange.export.items", 40, row -> row.it().asked().items())
            .column(
                    "exchange.export.requester",
                    28,
                    row -> row.it().asked().requester().name())
            .column(
                    "exchange.export.provider",
                    28,
                    row -> row.it().asked().provider().name())
            .column(
                    "exchange.export.state",
                    row -> new Export.Word("exchange.request." + row.it().status()))
            .column("exchange.export.words", 50, row -> row.it().words())
            .column(
                    "exchange.export.due",
                    row -> row.clock() == null ? null : row.clock().due());

    private final RequestQueries queries;
    private final Requests requests;
    private final ExchangeSettings settings;
    private final Exports exports;

    RequestController(RequestQueries queries, Requests requests, ExchangeSettings settings, Exports exports) {
        this.queries = queries;
        this.requests = requests;
        this.settings = settings;
        this.exports = exports;
    }

    record AskRequest(
            @NotNull UUID dataSet,
            @Nullable @Size(max = 200) List<@NotBlank String> elements,
            @NotBlank @Size(max = 2000) String purpose,
            @Nullable @Size(max = 200) List<@NotBlank String> items) {

        Requests.Wish wish() {
            return new Requests.Wish(dataSet, or(elements), purpose, or(items));
        }
    }

    record AgainRequest(
            @Nullable @Size(max = 200) List<@NotBlank String> elements,
            @NotBlank @Size(max = 2000) String purpose,
            @Nullable @Size(max = 200) List<@NotBlank String> items) {}

    /** @param resource where data that are not mounted yet will be found; blank otherwise */
    record GrantRequest(
            @Nullable @Size(max = 2000) String terms,
            Mount.@Nullable Kind kind,
            @Nullable @Size(max = 300) String resource,
            @Nullable Freshness freshness) {

        /** Data that are mounted for a request are shared on request: the provider may open them to all afterwards. */
        @Nullable
        Mount mount() {
            return kind == null || freshness == null || resource == null || resource.isBlank()
                    ? null
                    : new Mount(
                            kind,
                            resource.strip(),
                            freshness,
                            Mount.Sharing.CONDITIONAL,
                            said().isEmpty() ? "按申请用途使用" : said());
        }

        String said() {
            return terms == null ? "" : terms.strip();
        }
    }

    record Words(@NotBlank @Size(max = 2000) String words) {}

    private static List<String> or(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('exchange:read')")
    Page<Row> list(
            RequestQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    /** How long the steps may take: no text gives it, it is configuration. */
    @GetMapping("/limits")
    @PreAuthorize("hasAuthority('exchange:read')")
    ExchangeSettings.Sharing limits() {
        return settings.sharing();
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void export(
            RequestQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('exchange:read')")
    Requests.Detail detail(@PathVariable UUID id) {
        return requests.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('exchange:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return requests.history(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail ask(@Valid @RequestBody AskRequest body, Intent intent) {
        return requests.ask(body.wish(), intent);
    }

    @PostMapping("/{id}/again")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail again(@PathVariable UUID id, @Valid @RequestBody AgainRequest body, Intent intent) {
        return requests.askAgain(id, or(body.elements()), body.purpose(), or(body.items()), intent);
    }

    @PostMapping("/{id}/grant")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail grant(@PathVariable UUID id, @Valid @RequestBody GrantRequest body, Intent intent) {
        return requests.grant(id, body.said(), body.mount(), intent);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail giveBack(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Return(body.words()), intent);
    }

    /** With the basis on which it may not be shared. */
    @PostMapping("/{id}/refusal")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail refuse(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Refuse(body.words()), intent);
    }

    @PostMapping("/{id}/dispute")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail dispute(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Dispute(body.words()), intent);
    }

    @PostMapping("/{id}/withdrawal")
    @PreAuthorize("hasAuthority('exchange:share')")
    Requests.Detail withdraw(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Withdraw(body.words()), intent);
    }

    @PostMapping("/{id}/order")
    @PreAuthorize("hasAuthority('exchange:arbitrate')")
    Requests.Detail order(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Order(body.words()), intent);
    }

    @PostMapping("/{id}/upholding")
    @PreAuthorize("hasAuthority('exchange:arbitrate')")
    Requests.Detail uphold(@PathVariable UUID id, @Valid @RequestBody Words body, Intent intent) {
        return requests.handle(id, new Command.Uphold(body.words()), intent);
    }
}
