package org.yingshu.exchange.need;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.exchange.need.Need.Match;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** The list of needs, matched with what can be supplied (R6.21, R6.23). */
@RestController
@RequestMapping("/api/exchange")
class NeedController {

    private static final Export<Need> EXPORT = Export.<Need>named("exchange.export.needs")
            .column("exchange.export.requester", 28, Need::departmentName)
            .column("exchange.export.name", 36, need -> need.name().zh())
            .column("exchange.export.items", 50, need -> need.items().stream()
                    .map(item -> item.name().zh())
                    .toList())
            .column("exchange.export.provider", 28, Need::giver)
            .column("exchange.export.match", 20, need -> new Export.Word("exchange.match." + need.match()));

    private static final Export<Census.Line> CENSUS = Export.<Census.Line>named("exchange.export.census")
            .column("exchange.export.unit", 32, Census.Line::name)
            .column("exchange.export.duties", Census.Line::duties)
            .column("exchange.export.capabilities", Census.Line::capabilities)
            .column("exchange.export.old", Census.Line::old)
            .column("exchange.export.needs-count", Census.Line::needs)
            .column("exchange.export.met", Census.Line::met)
            .column("exchange.export.gaps", Census.Line::gaps)
            .column("exchange.export.owed", Census.Line::owed);

    private final Needs needs;
    private final Census census;
    private final Exports exports;

    NeedController(Needs needs, Census census, Exports exports) {
        this.needs = needs;
        this.census = census;
        this.exports = exports;
    }

    /** @param sort department, giver or match; a minus before it turns it round */
    record Filter(
            @Nullable String q,
            @Nullable Set<Match> match,
            @Nullable String department,
            @Nullable String sort) {}

    private List<Need> found(Filter filter) {
        String q = filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT);
        String department =
                filter.department() == null ? "" : filter.department().strip();
        Set<Match> wanted = filter.match() == null ? Set.of() : filter.match();
        List<Need> all = needs.all().stream()
                .filter(need -> need.has(wanted)
                        && need.departmentName().contains(department)
                        && words(need).contains(q))
                .toList();
        String sort = filter.sort() == null ? "" : filter.sort();
        Comparator<Need> order =
                switch (sort.replaceFirst("^-", "")) {
                    case "giver" -> Comparator.comparing(Need::giver);
                    case "match" -> Comparator.comparing(Need::match);
                    default -> Comparator.comparing(Need::departmentName);
                };
        return all.stream()
                .sorted(sort.startsWith("-") ? order.reversed() : order)
                .toList();
    }

    private static String words(Need need) {
        return String.join(
                        " ",
                        need.name().zh(),
                        need.name().en(),
                        need.code(),
                        need.departmentName(),
                        need.giver(),
                        need.items().stream()
                                .map(item ->
                                        item.name().zh() + " " + item.name().en())
                                .toList()
                                .toString())
                .toLowerCase(Locale.ROOT);
    }

    /** All of them on one page: they are as many as the catalogue makes them, and that is at hand. */
    @GetMapping("/needs")
    @PreAuthorize("hasAuthority('exchange:read')")
    Page<Need> list(Filter filter) {
        List<Need> found = found(filter);
        return new Page<>(found, null, (long) found.size());
    }

    @GetMapping("/needs/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void export(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, found(filter));
    }

    @GetMapping("/census")
    @PreAuthorize("hasAuthority('exchange:read')")
    List<Census.Line> census() {
        return census.lines();
    }

    @GetMapping("/census/export")
    @PreAuthorize("hasAuthority('exchange:read')")
    void exportCensus(
            @RequestParam(defaultValue = "XLSX") ExportFormat format, Locale reader, HttpServletResponse response)
            throws IOException {
        exports.send(response, CENSUS, format, reader, census.lines());
    }
}
