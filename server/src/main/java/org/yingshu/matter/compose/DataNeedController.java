package org.yingshu.matter.compose;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.DataNeed;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Matters;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.ProblemException;

/** 数据需求清单: what each department of a bundle needs from whom. */
@RestController
@RequestMapping("/api/matter/services/{code}/data-needs")
class DataNeedController {

    private static final Export<DataNeed> EXPORT = Export.<DataNeed>named("matter.export.needs")
            .column("matter.export.department", 24, DataNeed::department)
            .column("matter.export.lead", DataNeed::lead)
            .column("matter.export.what", 20, need -> new Export.Word("matter.need." + need.what()))
            .column("matter.export.name", 36, need -> need.name().zh())
            .column("matter.export.code", 32, DataNeed::code)
            .column("matter.export.material", 36, need -> need.material().zh())
            .column(
                    "matter.export.giver",
                    24,
                    need -> need.giver() == null ? new Export.Word("matter.need.applicant") : need.giver())
            .column("matter.export.by-items", 40, need -> need.items().stream()
                    .map(Words::zh)
                    .toList())
            .column("matter.export.when", 32, DataNeed::when)
            .column("matter.export.sensitive", DataNeed::sensitive);

    private final Finding finding;
    private final Offers offers;
    private final Matters matters;
    private final Exports exports;
    private final Clock clock;

    DataNeedController(Finding finding, Offers offers, Matters matters, Exports exports, Clock clock) {
        this.finding = finding;
        this.offers = offers;
        this.matters = matters;
        this.exports = exports;
        this.clock = clock;
    }

    record Needs(List<DataNeed> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    Needs list(@PathVariable String code) {
        return new Needs(needs(code));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('matter:read')")
    void export(
            @PathVariable String code,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, needs(code));
    }

    private List<DataNeed> needs(String code) {
        var taken = finding.any(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        var view = offers.view(taken, Caller.current().region(), LocalDate.now(clock));
        return matters.needs(view);
    }
}
