package org.yingshu.hall.entry;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.hall.entry.Entry.Line;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Which items have entered the halls of a place, and which stay outside. */
@RestController
@RequestMapping("/api/hall/entry")
@Validated
class EntryController {

    private static final String REGION = "\\d{6}";

    private static final Export<Line> EXPORT = Export.<Line>named("hall.export.entry")
            .column("hall.export.code", 28, Line::code)
            .column("hall.export.item", 36, line -> line.name().zh())
            .column("hall.export.departments", 28, line -> String.join("、", line.departments()))
            .column("hall.export.place", line -> new Export.Word("hall.entry." + line.place()))
            .column("hall.export.windows", 36, line -> line.windows().stream()
                    .map(window -> window.hall() + " " + window.number())
                    .collect(Collectors.joining("、")))
            .column("hall.export.general", Line::general)
            .column("hall.export.reason", 36, Line::reason)
            .column("hall.export.approval", 36, Line::approval);

    private final EntryCheck check;
    private final Matters matters;
    private final Exports exports;
    private final Clock clock;

    EntryController(EntryCheck check, Matters matters, Exports exports, Clock clock) {
        this.check = check;
        this.matters = matters;
        this.exports = exports;
        this.clock = clock;
    }

    record Services(List<ServiceHead> items) {}

    /** @param region the caller's own where nothing is said */
    @GetMapping
    @PreAuthorize("hasAuthority('hall:read')")
    Entry entry(@RequestParam @Nullable @Pattern(regexp = REGION) String region) {
        return check.of(region == null ? Caller.current().region() : region);
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('hall:read')")
    void export(
            @RequestParam @Nullable @Pattern(regexp = REGION) String region,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, entry(region).lines());
    }

    /** What a window can take in. */
    @GetMapping("/services")
    @PreAuthorize("hasAuthority('hall:read')")
    Services services() {
        return new Services(matters.heads(LocalDate.now(clock)));
    }
}
