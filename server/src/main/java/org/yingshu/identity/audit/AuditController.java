package org.yingshu.identity.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.identity.audit.AuditQueries.Filter;
import org.yingshu.identity.audit.AuditQueries.Line;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** Everybody reads what was done under the own account; an auditor reads what was done in the region. */
@RestController
@RequestMapping("/api/identity/audit")
class AuditController {

    private static final int LARGEST = 200;
    private static final Export<Line> EXPORT = Export.<Line>named("identity.export.audit")
            .column("identity.export.at", 20, Line::at)
            .column("identity.export.login", Line::login)
            .column("identity.export.name", Line::name)
            .column("identity.export.action", 20, Line::action)
            .column("identity.export.target", 40, Line::target)
            .column("identity.export.outcome", line -> new Export.Word("identity.outcome." + line.outcome()))
            .column("identity.export.reason", 30, Line::reason)
            .column("identity.export.address", 20, Line::address);

    private final AuditQueries queries;
    private final Exports exports;

    AuditController(AuditQueries queries, Exports exports) {
        this.queries = queries;
        this.exports = exports;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Page<Line> own(
            Filter filter,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size,
            Locale reader) {
        return queries.own(Caller.current().account(), filter, after, Math.clamp(size, 1, LARGEST), reader);
    }

    @GetMapping("/export")
    @PreAuthorize("isAuthenticated()")
    void exportOwn(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        UUID account = Caller.current().account();
        exports.send(
                response,
                EXPORT,
                format,
                reader,
                after -> queries.own(account, filter, cursor(after), Exports.PAGE, reader));
    }

    @GetMapping("/all")
    @PreAuthorize("hasAuthority('identity:audit')")
    Page<Line> all(
            Filter filter,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size,
            Locale reader) {
        return queries.all(filter, after, Math.clamp(size, 1, LARGEST), reader);
    }

    @GetMapping("/all/export")
    @PreAuthorize("hasAuthority('identity:audit')")
    void exportAll(
            Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                response, EXPORT, format, reader, after -> queries.all(filter, cursor(after), Exports.PAGE, reader));
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        return after == null ? null : UUID.fromString(after);
    }
}
