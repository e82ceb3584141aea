package org.yingshu.certificate.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.batch.BatchStore.Waiting;
import org.yingshu.certificate.batch.BatchView.Action;
import org.yingshu.certificate.model.Acting;
import org.yingshu.directory.OrganisationView;
import org.yingshu.journal.Journal;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.Ids;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.table.SheetRows;
import org.yingshu.shared.table.UnreadableTable;

/** A table is checked against its type and against what is there, and waits; nothing is stored before somebody says so. */
@Component
class Batches {

    private static final int AT_A_TIME = 500;

    private final BatchStore store;
    private final BatchQueries queries;
    private final RowCheck check;
    private final CertificateTypes types;
    private final Acting acting;
    private final Journal journal;
    private final ProblemTexts texts;
    private final Clock clock;

    Batches(
            BatchStore store,
            BatchQueries queries,
            RowCheck check,
            CertificateTypes types,
            Acting acting,
            Journal journal,
            ProblemTexts texts,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.check = check;
        this.types = types;
        this.acting = acting;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** Reads and checks the whole file; a file that cannot be read leaves nothing behind. */
    @Transactional
    public BatchView check(String code, String source, String name, Path file) {
        Caller caller = Caller.current();
        CertificateType type = type(code);
        OrganisationView unit = acting.own();
        UUID id = Ids.next();
        store.begin(id, type, unit, source, name, caller.name(), journal.now());
        List<Waiting> rows = new ArrayList<>();
        var sheet = new PaperSheet(type, LocalDate.now(clock), row -> {
            rows.add(check.waiting(id, type, unit.id(), row));
            if (rows.size() == AT_A_TIME) {
                store.add(id, rows);
                rows.clear();
            }
        });
        try {
            SheetRows.of(file).read(file, sheet::row);
        } catch (UnreadableTable | IOException e) {
            throw new ProblemException(CertificateProblem.NOT_A_SHEET);
        }
        sheet.end();
        store.add(id, rows);
        store.complete(id, sheet.columns());
        return get(id);
    }

    /** As the caller sees it. */
    BatchView get(UUID id) {
        return queries.find(id).orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_THING));
    }

    /** Of the caller's own unit only: its rows, and whether they are brought in, are nobody else's. */
    BatchView own(UUID id) {
        BatchView batch = get(id);
        if (!batch.mine()) {
            throw new ProblemException(CertificateProblem.NOT_YOURS);
        }
        return batch;
    }

    Page<BatchView.Row> rows(UUID id, @Nullable Action action, @Nullable String after, int size) {
        int line = Cursor.after(after);
        List<Action> actions = action == null ? List.of(Action.values()) : List.of(action);
        Locale reader = LocaleContextHolder.getLocale();
        List<BatchView.Row> found = store.waiting(own(id).id(), actions, line, size + 1).stream()
                .map(row -> new BatchView.Row(
                        Integer.toString(row.line()),
                        row.line(),
                        row.action(),
                        row.cells(),
                        row.changes(),
                        row.wrong().stream()
                                .map(cell -> new BatchView.Wrong(
                                        cell.cell(),
                                        cell.head(),
                                        texts.text("certificate.cell." + cell.reason(), cell.arguments(), reader)))
                                .toList()))
                .toList();
        return Page.of(found, size, BatchView.Row::id, null);
    }

    @Transactional
    public void giveUp(UUID id) {
        own(id);
        if (!store.leave(id, BatchView.State.GIVEN_UP, false, Caller.current().name(), journal.now())) {
            throw new ProblemException(CertificateProblem.BATCH_OVER);
        }
        store.clear(id);
    }

    CertificateType type(String code) {
        return types.of(code).orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, code));
    }
}
