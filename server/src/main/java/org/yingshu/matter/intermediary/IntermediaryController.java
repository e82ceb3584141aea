package org.yingshu.matter.intermediary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.matter.intermediary.Intermediaries.Asking;
import org.yingshu.matter.intermediary.Intermediaries.Listed;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.Export.Word;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;

/** The list of intermediary services, for everybody: who has to know what may not be asked for needs no account. */
@RestController
@RequestMapping("/api/portal/matter/intermediaries")
class IntermediaryController {

    private static final Export<Listed> EXPORT = Export.<Listed>named("matter.export.services")
            .column("matter.export.code", 32, one -> one.service().code())
            .column("matter.export.name", 40, one -> one.service().name().zh())
            .column("matter.export.basis", 50, one -> one.service().basis().stream()
                    .map(basis -> (basis.text() + " " + basis.article()).strip())
                    .collect(Collectors.joining("；")))
            .column(
                    "matter.export.payer",
                    one -> new Word("matter.payer." + one.service().payer().name()))
            .column("matter.export.charge", 30, one -> one.service().charge().zh())
            .column("matter.export.promised", one -> one.service().limit())
            .column("matter.export.items", 50, one -> one.asking().stream()
                    .map(Asking::name)
                    .map(name -> name.zh())
                    .distinct()
                    .collect(Collectors.joining("、")))
            .column("matter.export.agencies", one -> one.agencies().size());

    private final Intermediaries intermediaries;
    private final Exports exports;

    IntermediaryController(Intermediaries intermediaries, Exports exports) {
        this.intermediaries = intermediaries;
        this.exports = exports;
    }

    record Services(List<Listed> items) {}

    @GetMapping
    Services list() {
        return new Services(intermediaries.all());
    }

    @GetMapping("/export")
    void export(@RequestParam(defaultValue = "XLSX") ExportFormat format, Locale reader, HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, intermediaries.all());
    }
}
