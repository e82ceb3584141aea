package org.yingshu.certificate.batch;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.batch.BatchView.Action;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.ProblemTexts;

/** Tables of certificates: the empty one, what a filled one would do, doing it, and the log of all of them. */
@RestController
@RequestMapping("/api/certificate/batches")
class BatchController {

    private static final int MOST_ROWS = 200;
    private static final Export<BatchView> EXPORT = Export.<BatchView>named("certificate.export.batches")
            .column("certificate.export.at", 20, BatchView::at)
            .column("certificate.export.type", 32, BatchView::typeName)
            .column("certificate.export.unit", 28, BatchView::organisationName)
            .column("certificate.export.file", 32, BatchView::file)
            .column("certificate.export.batch-source", 28, BatchView::source)
            .column("certificate.export.actor", BatchView::actor)
            .column("certificate.export.state", row -> new Export.Word("certificate.batch." + row.state()))
            .column("certificate.export.rows", BatchView::rows)
            .column("certificate.batch.ADD", BatchView::added)
            .column("certificate.batch.CHANGE", BatchView::changed)
            .column("certificate.batch.SAME", BatchView::same)
            .column("certificate.batch.WRONG", BatchView::wrong)
            .column("certificate.export.ended-by", BatchView::endedBy)
            .column("certificate.export.ended-at", 20, BatchView::endedAt);

    private final Batches batches;
    private final BatchRun run;
    private final BatchQueries queries;
    private final CertificateSettings settings;
    private final Exports exports;
    private final ProblemTexts texts;

    BatchController(
            Batches batches,
            BatchRun run,
            BatchQueries queries,
            CertificateSettings settings,
            Exports exports,
            ProblemTexts texts) {
        this.batches = batches;
        this.run = run;
        this.queries = queries;
        this.settings = settings;
        this.exports = exports;
        this.texts = texts;
    }

    /** @param days of the configuration: the documents give no value */
    record Rhythm(int days, List<BatchQueries.Line> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('certificate:read')")
    Page<BatchView> list(
            BatchQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('certificate:read')")
    void export(
            BatchQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, after, Exports.PAGE));
    }

    @GetMapping("/rhythm")
    @PreAuthorize("hasAuthority('certificate:read')")
    Rhythm rhythm() {
        return new Rhythm(settings.batchDays(), queries.rhythm());
    }

    /** The heads alone, for a type. */
    @GetMapping("/template")
    @PreAuthorize("hasAuthority('certificate:issue')")
    void template(@RequestParam String type, Locale reader, HttpServletResponse response) throws IOException {
        var export = Export.<String>toBeReadBack("certificate.export.template");
        for (String head : PaperSheet.heads(batches.type(type))) {
            export = export.column(head, 22, any -> "");
        }
        exports.send(response, export, ExportFormat.XLSX, reader, List.of());
    }

    /** Reads and checks a table; nothing of it is stored as a certificate yet. */
    @PostMapping
    @PreAuthorize("hasAuthority('certificate:issue')")
    BatchView check(
            @RequestParam @NotBlank String type,
            @RequestParam @NotBlank @Size(max = 200) String source,
            @RequestParam MultipartFile file)
            throws IOException {
        Path copy = Files.createTempFile("yingshu-batch-", ".tmp");
        try {
            file.transferTo(copy);
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return batches.check(type, source.strip(), name.replaceAll(".*[/\\\\]", ""), copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:read')")
    BatchView get(@PathVariable UUID id) {
        CertificateProblem failure = run.failure(id);
        // How far it is first: what ends meanwhile is then seen as ended.
        BatchView.Running progress = run.progress(id);
        return batches.get(id)
                .with(
                        progress,
                        failure == null
                                ? null
                                : texts.text(failure.code(), List.of(), LocaleContextHolder.getLocale()));
    }

    @GetMapping("/{id}/rows")
    @PreAuthorize("hasAuthority('certificate:issue')")
    Page<BatchView.Row> rows(
            @PathVariable UUID id,
            @RequestParam @Nullable Action action,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return batches.rows(id, action, after, Math.clamp(size, 1, MOST_ROWS));
    }

    /** The wrong rows with what is wrong beside them, to be put right and brought again; personal numbers stay masked. */
    @GetMapping("/{id}/wrong/export")
    @PreAuthorize("hasAuthority('certificate:issue')")
    void wrong(@PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
        var export = Export.<BatchView.Row>toBeReadBack("certificate.export.wrong-rows")
                .column("certificate.export.line", 8, BatchView.Row::line)
                .column("certificate.export.why", 50, row -> row.wrong().stream()
                        .map(one -> one.cell() + " " + one.why())
                        .collect(Collectors.joining("；")));
        for (String head : batches.own(id).columns()) {
            export = export.column(head, 20, row -> row.cells().get(head));
        }
        exports.send(
                response,
                export,
                ExportFormat.XLSX,
                reader,
                after -> batches.rows(id, Action.WRONG, after, Exports.PAGE));
    }

    /** @param withoutWrong leaves wrong rows out; otherwise a batch that has any is refused */
    @PostMapping("/{id}/application")
    @PreAuthorize("hasAuthority('certificate:issue')")
    BatchView apply(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean withoutWrong) {
        run.start(id, withoutWrong);
        return get(id);
    }

    /** Stops what runs; nothing of it stays. */
    @DeleteMapping("/{id}/application")
    @PreAuthorize("hasAuthority('certificate:issue')")
    BatchView stop(@PathVariable UUID id) {
        run.stop(id);
        return get(id);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('certificate:issue')")
    BatchView giveUp(@PathVariable UUID id) {
        batches.giveUp(id);
        return get(id);
    }
}
