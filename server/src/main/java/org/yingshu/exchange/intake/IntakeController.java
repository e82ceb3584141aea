package org.yingshu.exchange.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.exchange.intake.Intake.Quality;
import org.yingshu.exchange.intake.Intake.Verdict;
import org.yingshu.exchange.intake.RecordStore.Taken;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Records of cases come in, and how good they are is shown by department and month. */
@RestController
@RequestMapping("/api/exchange")
class IntakeController {

    private static final Export<Quality> EXPORT = Export.<Quality>named("exchange.export.intake")
            .column("exchange.export.month", row -> row.month().toString().substring(0, 7))
            .column("exchange.export.unit", 32, Quality::name)
            .column("exchange.export.records", Quality::records)
            .column("exchange.export.accepted", Quality::accepted)
            .column("exchange.export.refused", Quality::refused)
            .column("exchange.export.pass", Quality::pass)
            .column("exchange.export.promptness", Quality::promptness)
            .column("exchange.export.flaws", 60, row -> row.flaws().keySet().stream()
                    .map(flaw -> new Export.Word("exchange.flaw." + flaw))
                    .toList());

    private final Intake intake;
    private final RecordStore store;
    private final Exports exports;
    private final Clock clock;

    IntakeController(Intake intake, RecordStore store, Exports exports, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.exports = exports;
        this.clock = clock;
    }

    record Batch(@NotEmpty @Size(max = 500) List<@NotNull CaseRecord> records) {}

    /** The last twelve months, unless days are said. */
    private List<Quality> quality(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = RecordStore.day(clock.instant());
        return intake.quality(from == null ? today.minusMonths(11).withDayOfMonth(1) : from, to == null ? today : to);
    }

    /** Each record is judged by itself; the same batch again changes and counts nothing. */
    @PostMapping("/interfaces/records")
    @PreAuthorize("hasAuthority('exchange:interface')")
    List<Verdict> take(@Valid @RequestBody Batch body) {
        return intake.take(body.records());
    }

    @GetMapping("/intake")
    @PreAuthorize("hasAuthority('exchange:read')")
    List<Quality> list(@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to) {
        return quality(from, to);
    }

    @GetMapping("/intake/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void export(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, quality(from, to));
    }

    @GetMapping("/intake/refused")
    @PreAuthorize("hasAuthority('exchange:read')")
    Page<Taken> refused(
            @RequestParam @Nullable UUID organisation,
            @RequestParam @Nullable Flaw flaw,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return store.refused(organisation, flaw, after, Math.clamp(size, 1, 200));
    }
}
