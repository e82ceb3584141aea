package org.yingshu.ledger.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** The registers of supervision as files, each with the filter of its list. */
@RestController
@RequestMapping("/api/ledger")
class RegisterExportController {

    private final RegisterQueries queries;
    private final Exports exports;

    RegisterExportController(RegisterQueries queries, Exports exports) {
        this.queries = queries;
        this.exports = exports;
    }

    @GetMapping("/orders/export")
    @PreAuthorize("hasAuthority('ledger:export')")
    void orders(
            RegisterQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        send(Register.ORDERS, filter, format, reader, response);
    }

    @GetMapping("/records/export")
    @PreAuthorize("hasAuthority('ledger:export')")
    void records(
            RegisterQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        send(Register.RECORDS, filter, format, reader, response);
    }

    @GetMapping("/inspections/export")
    @PreAuthorize("hasAuthority('ledger:export')")
    void inspections(
            RegisterQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        send(Register.INSPECTIONS, filter, format, reader, response);
    }

    private void send(
            Register register,
            RegisterQueries.Filter filter,
            ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                response,
                export(register),
                format,
                reader,
                after -> queries.list(register, filter, after, Exports.PAGE));
    }

    private static Export<RegisterQueries.Row> export(Register register) {
        var export = Export.<RegisterQueries.Row>named("ledger.export." + register.word());
        // Orders are of one kind.
        if (register != Register.ORDERS) {
            export = export.column("ledger.export.kind", row -> new Export.Word("ledger.register." + row.kind()));
        }
        return export.column("ledger.export.subject", 60, RegisterQueries.Row::title)
                .column("ledger.export.units", 30, RegisterQueries.Row::names)
                .column("ledger.export.status", row -> new Export.Word("ledger.register." + row.status()))
                .column("ledger.export.due", RegisterQueries.Row::due)
                .column("ledger.export.at", RegisterQueries.Row::at);
    }
}
