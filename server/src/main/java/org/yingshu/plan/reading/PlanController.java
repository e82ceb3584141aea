package org.yingshu.plan.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent.Joined;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanSpan;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.model.OpenItem;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.plan.reading.PlanHistory.Entry;
import org.yingshu.plan.reading.PlanQueries.PartRow;
import org.yingshu.plan.reading.PlanQueries.PlanRow;
import org.yingshu.plan.reading.PlanQueries.Source;
import org.yingshu.plan.reading.PlanQueries.Text;
import org.yingshu.shared.Page;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

@RestController
@RequestMapping("/api/plan/plans")
class PlanController {

    private static final int MOST = 200;
    private static final int MOST_LINES = 2000;
    private static final Export<PlanRow> EXPORT = Export.<PlanRow>named("plan.export.plans")
            .column("plan.export.title", 60, PlanRow::title)
            .column("plan.export.number", 24, PlanRow::number)
            .column("plan.export.issuer", 30, PlanRow::issuer)
            .column("plan.export.edition", PlanRow::edition)
            .column("plan.export.status", row -> new Export.Word("plan.status." + row.status()))
            .column("plan.export.tasks", PlanRow::tasks)
            .column("plan.export.open", PlanRow::open)
            .column("plan.export.corrected", PlanRow::corrected)
            .column("plan.export.findings", PlanRow::findings)
            .column("plan.export.issued-on", PlanRow::issuedOn);

    private final PlanStore store;
    private final PlanQueries queries;
    private final PlanHistory history;
    private final Exports exports;

    PlanController(PlanStore store, PlanQueries queries, PlanHistory history, Exports exports) {
        this.store = store;
        this.queries = queries;
        this.history = history;
        this.exports = exports;
    }

    /**
     * A plan without its tasks.
     *
     * @param source its file; null where only those above may see it
     */
    record Detail(
            UUID id,
            int version,
            PlanHead head,
            PlanView.Status status,
            int edition,
            UUID family,
            int tasks,
            Map<OpenItem.Kind, Long> open,
            int accepted,
            long corrected,
            @Nullable LocalDate issuedOn,
            @Nullable PlanRhythm rhythm,
            @Nullable UUID master,
            Joined.@Nullable Part part,
            @Nullable Source source,
            List<PartRow> parts,
            List<PlanRow> programme,
            List<PlanRow> editions) {}

    /** A task, and what was done about it. */
    record TaskView(
            PlanTask task,
            OpenItem.@Nullable Kind open,
            Plan.@Nullable Acceptance accepted,
            @Nullable Integer correction,
            @Nullable PlanSpan body) {}

    record Tasks(int version, List<TaskView> tasks, List<PlanCorrection> corrections) {}

    record FindingView(
            int no,
            String rule,
            Finding.Severity severity,
            String message,
            String subject,
            List<PlanSpan> spans,
            Plan.@Nullable Judgement judgement) {}

    @GetMapping
    @PreAuthorize("hasAuthority('plan:read')")
    Page<PlanRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(q, status, region, after, Math.clamp(size, 1, MOST));
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('plan:read')")
    void export(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        exports.send(
                response,
                EXPORT,
                format,
                reader,
                after -> queries.list(q, status, region, after == null ? null : UUID.fromString(after), Exports.PAGE));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('plan:read')")
    Detail find(@PathVariable UUID id) {
        Stored<Plan> stored = store.find(id);
        Plan plan = stored.state();
        Map<OpenItem.Kind, Long> open =
                plan.open().stream().collect(Collectors.groupingBy(OpenItem::kind, Collectors.counting()));
        return new Detail(
                id,
                stored.version(),
                plan.head(),
                plan.status(),
                plan.edition(),
                plan.family(),
                plan.tasks().size(),
                open,
                plan.accepted().size(),
                plan.corrections().stream().filter(made -> !made.undone()).count(),
                plan.issuedOn(),
                plan.rhythm(),
                plan.master(),
                plan.part(),
                queries.source(plan.source()),
                queries.parts(plan),
                queries.programme(Objects.requireNonNullElse(plan.master(), id)),
                queries.editions(plan.family()));
    }

    @GetMapping("/{id}/tasks")
    @PreAuthorize("hasAuthority('plan:read')")
    Tasks tasks(@PathVariable UUID id) {
        Stored<Plan> stored = store.find(id);
        return new Tasks(
                stored.version(), TaskViews.of(stored.state()), stored.state().corrections());
    }

    @GetMapping("/{id}/text")
    @PreAuthorize("hasAuthority('plan:read')")
    Text text(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "1000") int size) {
        return queries.text(store.find(id).state(), from, Math.clamp(size, 1, MOST_LINES));
    }

    @GetMapping("/{id}/findings")
    @PreAuthorize("hasAuthority('plan:read')")
    List<FindingView> findings(@PathVariable UUID id, Locale reader) {
        Plan plan = store.find(id).state();
        boolean english = reader.getLanguage().equals("en");
        return queries.findings(id).stream()
                .map(finding -> new FindingView(
                        finding.no(),
                        finding.rule(),
                        Finding.Severity.valueOf(finding.severity()),
                        english ? finding.messageEn() : finding.message(),
                        finding.subject(),
                        finding.spans(),
                        plan.judged().get(finding.no())))
                .toList();
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('plan:read')")
    List<Entry> history(@PathVariable UUID id) {
        store.find(id);
        return history.of(id);
    }

    /** The file as it was imported; always as a download, whatever it is. */
    @GetMapping("/{id}/original")
    @PreAuthorize("hasAuthority('plan:read')")
    ResponseEntity<byte[]> original(@PathVariable UUID id) {
        UUID intake = store.find(id).state().source();
        Source source = queries.source(intake);
        byte[] content = queries.original(intake);
        if (source == null || content == null) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        String disposition = ContentDisposition.attachment()
                .filename(source.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(content);
    }
}
