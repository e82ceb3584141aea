package org.yingshu.casework.model;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Office;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore;
import org.yingshu.shared.database.Write;
import org.yingshu.shared.problem.ProblemException;

/** The cases, and how far a command on one of them reaches. */
@Repository
public class CaseStore implements StateStore<CaseFile> {

    private final JdbcTemplate jdbc;
    private final JsonStateTable<CaseFile> table;
    private final CaseReach reach;

    CaseStore(JdbcTemplate jdbc, JournalJson json, TransactionOperations transactions) {
        this.jdbc = jdbc;
        reach = new CaseReach(jdbc, transactions);
        table = JsonStateTable.of(jdbc, json, "casework.case_file", CaseFile.class)
                .column("number", file -> file.head().number())
                .column("code", file -> file.head().code())
                .column("name", file -> file.head().name())
                .column("procedure", CaseFile::procedure)
                .column("region", file -> file.head().region())
                .column("accepted_in", file -> file.head().acceptedIn())
                .column("organisations", CaseFile::organisations)
                .column("subject", file -> file.head().applicant().subject())
                .column("applicant", file -> file.head().applicant().name())
                .column("office", CaseFile::accepting)
                .column("channel", file -> file.head().channel())
                .column("status", CaseFile::status)
                .column("open", file -> file.status().open())
                .column("outcome", CaseFile::outcome)
                .column("follows", CaseFile::follows)
                .column("submitted_at", file -> file.moments().submitted())
                .column("accepted_at", file -> file.moments().accepted())
                .column("decided_at", file -> file.moments().decided())
                .column("ended_at", file -> file.moments().ended());
    }

    /** The case as the caller may see it, without a lock. */
    public @Nullable Stored<CaseFile> find(UUID id) {
        return table.find(id);
    }

    @Override
    public @Nullable Stored<CaseFile> lock(UUID id) {
        if (!reach.covers(id)) {
            reach.narrow();
        }
        Stored<CaseFile> stored = reach.lock(id, table);
        if (stored != null) {
            reach.cover(id);
        }
        reach.widen();
        return stored;
    }

    /** Work on a case that locks it first, in one transaction; see {@link CaseReach}. */
    public <T> T handling(Supplier<T> work) {
        return reach.handling(work);
    }

    /** Work on a case that the caller was seen to have a part in; see {@link CaseReach}. */
    public <T> T forEverybody(Supplier<T> work) {
        return reach.handling(() -> {
            reach.widen();
            return work.get();
        });
    }

    /** Until the transaction ends nobody else makes a case of this id: of two that send the same, the second waits. */
    public void hold(UUID id) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", rows -> {}, "casework:" + id);
    }

    /** Of an id that is another's case nobody learns more than that there is nothing for him. */
    @Override
    public boolean insert(Stored<CaseFile> stored) {
        boolean inserted = table.insert(stored);
        if (inserted) {
            reach.cover(stored.id());
            return true;
        }
        reach.narrow();
        if (table.find(stored.id()) == null) {
            throw new ProblemException(CaseProblem.NO_SUCH_CASE);
        }
        return false;
    }

    @Override
    public Write update(Stored<CaseFile> stored) {
        return table.update(stored);
    }

    @Override
    public void forEachRow(@Nullable UUID only, Consumer<Row> reader) {
        table.forEachRow(only, reader);
    }

    @Override
    public CaseFile read(String state) {
        return table.read(state);
    }

    /** The table itself, for those who load very many cases at once. */
    public JsonStateTable<CaseFile> table() {
        return table;
    }

    /** The organisations that answer for a case: who accepts and who decides. */
    public static Set<UUID> answering(CaseFile file) {
        Office decider = file.head().decider();
        return decider.organisation() == null ? Set.of(file.accepting()) : Set.of(decider.organisation());
    }
}
