package org.yingshu.ledger.duty;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Recorded;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Duties to be read: lists, boards, one duty, its course. */
@RestController
@RequestMapping("/api/ledger")
class DutyController {

    private static final int MOST_ROWS = 200;
    private static final Export<DutyRow> EXPORT = Export.<DutyRow>named("ledger.export.duties")
            .column("ledger.export.plan", 30, DutyRow::planTitle)
            .column("ledger.export.number", 8, DutyRow::number)
            .column("ledger.export.field", DutyRow::field)
            .column("ledger.export.title", 60, DutyRow::title)
            .column("ledger.export.lead", 24, DutyRow::leadName)
            .column("ledger.export.responsible", DutyRow::responsible)
            .column("ledger.export.status", row -> new Export.Word("ledger.status." + row.status()))
            .column("ledger.export.light", row -> new Export.Word("ledger.light." + row.light()))
            .column("ledger.export.due", DutyRow::due)
            .column("ledger.export.percent", DutyRow::percent)
            .column("ledger.export.last-report", DutyRow::lastReport)
            .column("ledger.export.missed", DutyRow::arrears)
            .column("ledger.export.difficulties", DutyRow::difficulties)
            .column("ledger.export.hung-up", DutyRow::hungUp)
            .column("ledger.export.closed-on", DutyRow::closedOn)
            .column("ledger.export.on-time", DutyRow::onTime);

    private final Duties duties;
    private final DutyQueries queries;
    private final Exports exports;

    DutyController(Duties duties, DutyQueries queries, Exports exports) {
        this.duties = duties;
        this.queries = queries;
        this.exports = exports;
    }

    @GetMapping("/duties")
    @PreAuthorize("hasAuthority('ledger:read')")
    Page<DutyRow> list(
            DutyFilter filter, @RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, Caller.current().organisation(), after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/duties/export")
    @PreAuthorize("hasAuthority('ledger:export')")
    void export(
            DutyFilter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        UUID organisation = Caller.current().organisation();
        exports.send(
                response, EXPORT, format, reader, after -> queries.list(filter, organisation, after, Exports.PAGE));
    }

    /** How many duties there are in each light. */
    @GetMapping("/duties/lights")
    @PreAuthorize("hasAuthority('ledger:read')")
    Map<String, Long> lights(DutyFilter filter) {
        return queries.lights(filter, Caller.current().organisation());
    }

    @GetMapping("/duties/{id}")
    @PreAuthorize("hasAuthority('ledger:read')")
    DutyDetail detail(@PathVariable UUID id) {
        return duties.detail(id);
    }

    @GetMapping("/duties/{id}/history")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<Recorded> history(@PathVariable UUID id) {
        return duties.history(id);
    }

    @GetMapping("/plans")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<DutyQueries.PlanRow> plans() {
        return queries.plans();
    }

    @GetMapping("/fields")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<String> fields(@RequestParam @Nullable UUID plan) {
        return queries.fields(plan);
    }

    @GetMapping("/units")
    @PreAuthorize("hasAuthority('ledger:read')")
    List<DutyQueries.UnitRow> units(@RequestParam @Nullable UUID plan) {
        return queries.units(plan);
    }
}
