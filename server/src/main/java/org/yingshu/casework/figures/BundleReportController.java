package org.yingshu.casework.figures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.figures.BundleReport.Line;
import org.yingshu.journal.Intent;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.schedule.Job;

/** The report on one-things in its editions (R5.32). */
@RestController
@RequestMapping("/api/casework/bundle-reports")
class BundleReportController {

    private static final Export<Line> EXPORT = Export.<Line>named("casework.export.bundles")
            .column("casework.export.name", 40, Line::name)
            .column("casework.export.lead", 24, Line::lead)
            .column("casework.export.cases", Line::cases)
            .column("casework.export.case-share", Line::share)
            .column("casework.export.decided", Line::decided)
            .column("casework.export.minutes", Line::minutes)
            .column("casework.export.paused", Line::paused)
            .column("casework.export.steps-saved", Line::steps)
            .column("casework.export.materials-saved", Line::materials)
            .column("casework.export.visits-saved", Line::visits)
            .column("casework.export.days-alone", Line::daysAlone)
            .column("casework.export.days-together", Line::daysTogether)
            .column("casework.export.days-saved", Line::days);

    private final BundleReports reports;
    private final BundleReportStore store;
    private final CaseworkSettings settings;
    private final Exports exports;

    BundleReportController(BundleReports reports, BundleReportStore store, CaseworkSettings settings, Exports exports) {
        this.reports = reports;
        this.store = store;
        this.settings = settings;
        this.exports = exports;
    }

    record Days(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** @param rhythm in which one is made by itself: no text gives it, it is configuration */
    record Editions(CaseworkSettings.Rhythm rhythm, List<BundleReport> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Editions editions() {
        return new Editions(settings.bundleReport(), store.all(Caller.current().region()));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('casework:supervise')")
    BundleReport make(@Valid @RequestBody Days days, Intent intent) {
        Caller caller = Caller.current();
        return reports.make(intent.newId(), caller.region(), days.from(), days.to(), caller.name());
    }

    @GetMapping("/{id}/export")
    @PreAuthorize("hasAuthority('casework:read')")
    void export(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        BundleReport report = store.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        exports.send(response, EXPORT, format, reader, report.lines());
    }

    /** At night, so that the last day of a stretch is over. */
    @Configuration(proxyBeanMethods = false)
    static class Rhythm {

        @Bean
        Job caseworkBundleReports(BundleReports reports) {
            return Job.daily(LocalTime.of(4, 10), "casework.bundle-reports", reports::makeDue);
        }
    }
}
