package org.yingshu.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.imports.ImportStore.Waiting;
import org.yingshu.directory.imports.TableCheck.CheckedRow;
import org.yingshu.directory.model.Changes;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.table.SheetRows;
import org.yingshu.shared.table.UnreadableTable;

/** A file is checked, shown, and then applied as a whole or not at all. */
@Component
class Imports {

    private static final int AT_A_TIME = 1000;

    private final ImportStore store;
    private final Masking masking;
    private final Directory directory;
    private final Changes changes;
    private final Clock clock;
    private final Map<ImportKind, ImportWriter> writers = new EnumMap<>(ImportKind.class);

    Imports(
            ImportStore store,
            Masking masking,
            Directory directory,
            Changes changes,
            Clock clock,
            List<ImportWriter> writers) {
        this.store = store;
        this.masking = masking;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
    }

    /** Reads and checks the whole file; a file that cannot be read leaves nothing behind. */
    @Transactional(rollbackFor = IOException.class)
    ImportView check(ImportKind kind, String name, Path file) throws IOException {
        UUID id = Ids.next();
        store.begin(id, kind, name);
        LocalDate today = LocalDate.now(clock);
        var context = ImportContext.of(today, directory.regions(today), CurrentScope.get());
        var batch = new ArrayList<CheckedRow>();
        var check = new TableCheck(kind, context, row -> {
            batch.add(row);
            if (batch.size() == AT_A_TIME) {
                keep(id, kind, batch);
            }
        });
        read(file, check);
        check.finish();
        keep(id, kind, batch);
        store.complete(id, check.columnKeys());
        return store.get(id);
    }

    private static void read(Path file, TableCheck check) throws IOException {
        try {
            SheetRows.of(file).read(file, check);
        } catch (UnreadableTable e) {
            throw new ProblemException(
                    switch (e.reason()) {
                        case NO_WORKBOOK -> DirectoryProblem.NO_WORKBOOK;
                        case OLD_WORKBOOK -> DirectoryProblem.OLD_WORKBOOK;
                        case NO_SHEET -> DirectoryProblem.EMPTY_FILE;
                    });
        }
    }

    private void keep(UUID id, ImportKind kind, List<CheckedRow> batch) {
        ImportWriter writer = writer(kind);
        List<Map<String, String>> right = batch.stream()
                .filter(row -> !row.isWrong())
                .map(CheckedRow::values)
                .toList();
        Set<String> known = right.isEmpty() ? Set.of() : writer.known(right);
        store.add(
                id,
                batch.stream()
                        .map(row -> new Waiting(
                                row.line(),
                                row.isWrong() ? "WRONG" : known.contains(writer.key(row.values())) ? "CHANGE" : "ADD",
                                masking.hide(id, row.line(), kind, row.values()),
                                row.problems()))
                        .toList());
        batch.clear();
    }

    private ImportWriter writer(ImportKind kind) {
        return Objects.requireNonNull(writers.get(kind));
    }

    /**
     * Brings the rows into the directory, in one transaction.
     *
     * @param withoutWrong leaves wrong rows out; otherwise an import that has any is refused
     */
    @Transactional
    ImportView apply(UUID id, boolean withoutWrong) {
        ImportView waiting = store.get(id);
        if (waiting.wrong() > 0 && !withoutWrong) {
            throw new ProblemException(DirectoryProblem.IMPORT_HAS_WRONG_ROWS, waiting.wrong());
        }
        if (!store.leave(id, "APPLIED")) {
            throw new ProblemException(DirectoryProblem.IMPORT_DONE);
        }
        ImportKind kind = ImportKind.valueOf(waiting.kind());
        write(id, kind, "ADD", waiting.file());
        write(id, kind, "CHANGE", waiting.file());
        store.clear(id);
        changes.record(
                id, "imported", Map.of("file", waiting.file(), "added", waiting.added(), "changed", waiting.changed()));
        return store.get(id);
    }

    private void write(UUID id, ImportKind kind, String action, String source) {
        int line = 0;
        while (true) {
            List<Waiting> rows = store.waiting(id, action, line, AT_A_TIME);
            if (rows.isEmpty()) {
                return;
            }
            try {
                writer(kind)
                        .write(
                                rows.stream()
                                        .map(row -> masking.open(id, row.line(), kind, row.cells()))
                                        .toList(),
                                source);
            } catch (DuplicateKeyException e) {
                throw new ProblemException(DirectoryProblem.IMPORT_OUTDATED);
            }
            line = rows.get(rows.size() - 1).line();
        }
    }

    @Transactional
    void giveUp(UUID id) {
        store.get(id);
        if (!store.leave(id, "GIVEN_UP")) {
            throw new ProblemException(DirectoryProblem.IMPORT_DONE);
        }
        store.clear(id);
    }
}
