package org.yingshu.exchange.dataset;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
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
import org.yingshu.engine.pack.model.Words;
import org.yingshu.exchange.dataset.DataSetLife.Command;
import org.yingshu.exchange.dataset.DataSetQueries.Row;
import org.yingshu.exchange.dataset.Mount.Kind;
import org.yingshu.exchange.dataset.Mount.Sharing;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** The lists of duties and of capabilities (R6.21). */
@RestController
@RequestMapping("/api/exchange/data-sets")
class DataSetController {

    private static final Export<Row> EXPORT = Export.<Row>named("exchange.export.data-sets")
            .column("exchange.export.name", 36, row -> row.it().duty().name().zh())
            .column("exchange.export.provider", 28, row -> row.it().duty().organisationName())
            .column("exchange.export.elements", 50, row -> row.it().duty().elements())
            .column("exchange.export.items", 40, row -> row.it().duty().items())
            .column("exchange.export.wanted", row -> freshness(row.it().duty().wanted()))
            .column("exchange.export.basis", 50, row -> row.it().duty().basis().text())
            .column("exchange.export.where", row -> row.it().duty().basis().where())
            .column("exchange.export.mount", of(mount -> new Export.Word("exchange.mount." + mount.kind())))
            .column("exchange.export.resource", 32, of(Mount::resource))
            .column("exchange.export.freshness", of(mount -> freshness(mount.freshness())))
            .column("exchange.export.sharing", of(mount -> new Export.Word("exchange.sharing." + mount.sharing())))
            .column("exchange.export.terms", 40, of(Mount::terms))
            .column("exchange.export.renewed", 20, Row::renewedAt);

    private final DataSetQueries queries;
    private final DataSets dataSets;
    private final PackDuties packs;
    private final Exports exports;

    DataSetController(DataSetQueries queries, DataSets dataSets, PackDuties packs, Exports exports) {
        this.queries = queries;
        this.dataSets = dataSets;
        this.packs = packs;
        this.exports = exports;
    }

    record MountRequest(
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String resource,
            @NotNull Freshness freshness,
            @NotNull Sharing sharing,
            @Nullable @Size(max = 2000) String terms) {

        Mount mount() {
            return new Mount(kind, resource.strip(), freshness, sharing, terms == null ? "" : terms.strip());
        }
    }

    /** @param nameEn empty where there is no English name; the Chinese one stands for it */
    record DutyRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String nameEn,
            @NotNull Freshness wanted,
            @NotBlank @Size(max = 300) String basis,
            @Nullable @Size(max = 200) String where,
            @Nullable @Size(max = 1000) String note) {

        DataSets.OwnDuty duty() {
            String zh = name.strip();
            String en = text(nameEn);
            return new DataSets.OwnDuty(
                    new Words(zh, en.isEmpty() ? zh : en),
                    wanted,
                    new Duty.Basis(basis.strip(), text(where), Words.same(text(note))));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }
    }

    record Removal(@NotBlank @Size(max = 2000) String reason) {}

    record Taken(int lines) {}

    private static Export.Word freshness(Freshness freshness) {
        return new Export.Word("exchange.freshness." + freshness);
    }

    private static Function<Row, @Nullable Object> of(Function<Mount, Object> value) {
        return row -> row.it().mount() == null ? null : value.apply(row.it().mount());
    }

    @GetMapping
    @PreAuthorize("hasAuthority('exchange:read')")
    Page<Row> list(
            DataSetQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, 200));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void export(
            DataSetQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('exchange:read')")
    DataSets.Detail detail(@PathVariable UUID id) {
        return dataSets.detail(id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('exchange:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return dataSets.history(id);
    }

    /** A line of the caller's own list of duties. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail enter(@Valid @RequestBody DutyRequest body, Intent intent) {
        return dataSets.enter(body.duty(), intent);
    }

    /** Puts an own line right; one that was struck is taken up again. */
    @PostMapping("/{id}/correction")
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail correct(@PathVariable UUID id, @Valid @RequestBody DutyRequest body, Intent intent) {
        return dataSets.correct(id, body.duty(), intent);
    }

    @PostMapping("/{id}/strike")
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail strike(@PathVariable UUID id, @Valid @RequestBody Removal body, Intent intent) {
        return dataSets.handle(id, new Command.Strike(body.reason()), intent);
    }

    /** What the packs say anew, for the caller's place. */
    @PostMapping("/intake")
    @PreAuthorize("hasAuthority('exchange:arbitrate')")
    Taken intake() {
        return new Taken(packs.take(Caller.current().region()));
    }

    @PostMapping("/{id}/mount")
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail mount(@PathVariable UUID id, @Valid @RequestBody MountRequest body, Intent intent) {
        return dataSets.handle(id, new Command.Offer(body.mount()), intent);
    }

    @PostMapping("/{id}/renewal")
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail renew(@PathVariable UUID id, Intent intent) {
        return dataSets.handle(id, new Command.Renew(), intent);
    }

    @PostMapping("/{id}/removal")
    @PreAuthorize("hasAuthority('exchange:share')")
    DataSets.Detail remove(@PathVariable UUID id, @Valid @RequestBody Removal body, Intent intent) {
        return dataSets.handle(id, new Command.TakeOff(body.reason()), intent);
    }
}
