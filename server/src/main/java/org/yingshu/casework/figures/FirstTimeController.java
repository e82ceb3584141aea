package org.yingshu.casework.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.figures.FirstTimeQueries.Asked;
import org.yingshu.casework.figures.FirstTimeQueries.By;
import org.yingshu.casework.figures.FirstTimeQueries.Line;
import org.yingshu.casework.figures.FirstTimeQueries.Supplemented;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** How often an application is right the first time, by item, unit and month; each number opens the cases behind it. */
@RestController
@RequestMapping("/api/casework/figures/first-time")
class FirstTimeController {

    private static final Export<Line> EXPORT = Export.<Line>named("casework.export.first-time")
            .column("casework.export.name", 40, Line::name)
            .column("casework.export.accepted", Line::accepted)
            .column("casework.export.first", Line::first)
            .column("casework.export.first-share", line -> Shares.percent(line.first(), line.accepted()));

    private final FirstTimeQueries queries;
    private final Directory directory;
    private final Exports exports;
    private final Clock clock;

    FirstTimeController(FirstTimeQueries queries, Directory directory, Exports exports, Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.exports = exports;
        this.clock = clock;
    }

    /** @param from the first day of the year where nothing is said */
    record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String item,
            @Nullable UUID unit) {

        Asked on(LocalDate today) {
            LocalDate until = to == null ? today : to;
            return new Asked(from == null ? until.withDayOfYear(1) : from, until, item, unit);
        }
    }

    record Figures(LocalDate from, LocalDate to, Line total, List<Line> items) {}

    record Behind(List<Supplemented> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Figures figures(Filter filter, @RequestParam(defaultValue = "ITEM") By by) {
        Asked asked = filter.on(LocalDate.now(clock));
        return new Figures(asked.from(), asked.to(), queries.total(asked), lines(by, asked));
    }

    @GetMapping("/supplemented")
    @PreAuthorize("hasAuthority('casework:read')")
    Behind supplemented(Filter filter) {
        return new Behind(queries.supplemented(filter.on(LocalDate.now(clock))));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('casework:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "ITEM") By by,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, lines(by, filter.on(LocalDate.now(clock))));
    }

    private List<Line> lines(By by, Asked asked) {
        List<Line> lines = queries.lines(by, asked);
        if (by != By.UNIT) {
            return lines;
        }
        Map<String, String> names =
                directory
                        .organisations(lines.stream()
                                .map(line -> UUID.fromString(line.key()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(view -> view.id().toString(), OrganisationView::name));
        return lines.stream()
                .map(line ->
                        new Line(line.key(), names.getOrDefault(line.key(), line.key()), line.accepted(), line.first()))
                .toList();
    }
}
