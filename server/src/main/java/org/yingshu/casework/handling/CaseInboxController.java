package org.yingshu.casework.handling;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.casework.handling.InboxQueries.Counts;
import org.yingshu.casework.handling.InboxQueries.InboxRow;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.journal.Intent;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.ExportFormat;
import org.yingshu.shared.export.Exports;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;

/** The inbox of an office, and what is done with many of its lines at once. */
@RestController
@RequestMapping("/api/casework/inbox")
class CaseInboxController {

    private static final int MOST_ROWS = 200;

    private static final Export<InboxRow> EXPORT = Export.<InboxRow>named("casework.export.inbox")
            .column("casework.export.number", 26, InboxRow::number)
            .column("casework.export.name", 32, InboxRow::title)
            .column("casework.export.applicant", 28, InboxRow::applicant)
            .column("casework.export.kind", row -> new Export.Word("casework.task." + row.kind()))
            .column("casework.export.step", 24, InboxRow::name)
            .column("casework.export.due", InboxRow::due)
            .column("casework.export.left", InboxRow::left)
            .column("casework.export.claimant", InboxRow::claimantName);

    private final InboxQueries queries;
    private final Cases cases;
    private final Reception reception;
    private final Exports exports;
    private final ProblemTexts texts;

    CaseInboxController(InboxQueries queries, Cases cases, Reception reception, Exports exports, ProblemTexts texts) {
        this.queries = queries;
        this.cases = cases;
        this.reception = reception;
        this.exports = exports;
        this.texts = texts;
    }

    record TaskRequest(
            @NotNull UUID caseId, @NotBlank @Size(max = 300) String task) {}

    record ClaimsRequest(@NotEmpty @Size(max = 100) List<@Valid TaskRequest> tasks) {}

    record AcceptancesRequest(@NotEmpty @Size(max = 100) List<UUID> cases) {}

    /** What became of one of many. */
    record Done(
            UUID caseId,
            boolean done,
            @Nullable String code,
            @Nullable String detail) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    Page<InboxRow> list(
            InboxQueries.Filter filter,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return queries.list(filter, Caller.current(), after, Math.clamp(size, 1, MOST_ROWS));
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('casework:read')")
    Counts counts() {
        return queries.counts(Caller.current());
    }

    @GetMapping("/export")
    @PreAuthorize("hasAuthority('casework:read')")
    void export(
            InboxQueries.Filter filter,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        Caller caller = Caller.current();
        exports.send(response, EXPORT, format, reader, after -> queries.list(filter, caller, after, Exports.PAGE));
    }

    /** Each for itself: what a colleague was faster with does not keep the others back. */
    @PostMapping("/claims")
    @PreAuthorize("hasAnyAuthority('casework:accept', 'casework:review')")
    List<Done> claim(@Valid @RequestBody ClaimsRequest body, Locale reader) {
        List<Done> all = new ArrayList<>();
        for (TaskRequest task : body.tasks()) {
            var command = new CaseCommand.Take(task.task(), false);
            all.add(each(task.caseId(), reader, () -> cases.handle(task.caseId(), command, Intent.NONE)));
        }
        return all;
    }

    @PostMapping("/acceptances")
    @PreAuthorize("hasAuthority('casework:accept')")
    List<Done> accept(@Valid @RequestBody AcceptancesRequest body, Locale reader) {
        List<Done> all = new ArrayList<>();
        for (UUID id : body.cases()) {
            all.add(each(id, reader, () -> reception.accept(id, List.of(), Intent.NONE)));
        }
        return all;
    }

    private Done each(UUID id, Locale reader, Runnable work) {
        try {
            work.run();
            return new Done(id, true, null, null);
        } catch (ProblemException e) {
            return new Done(id, false, e.code(), texts.text(e.code(), e.arguments(), reader));
        }
    }
}
