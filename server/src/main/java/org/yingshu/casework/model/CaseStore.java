package org.yingshu.casework.model;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.Office;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore;

/**
 * The cases. Row security says whose case it is; once that is settled and the row locked, the rest of the transaction
 * works for everybody, since what one does is another's task, clock and certificate.
 */
@Repository
public class CaseStore implements StateStore<CaseFile> {

    private final JdbcTemplate jdbc;
    private final JsonStateTable<CaseFile> table;

    CaseStore(JdbcTemplate jdbc, JournalJson json) {
        this.jdbc = jdbc;
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
        Stored<CaseFile> stored = table.lock(id);
        widen();
        return stored;
    }

    /** For this transaction alone: at its end the connection is told again whose it is. */
    public void widen() {
        jdbc.query(
                "select set_config('yingshu.region', '*', true), set_config('yingshu.organisation', '*', true)",
                rows -> {});
    }

    /** Until the transaction ends nobody else makes a case of this id: of two that send the same, the second waits. */
    public void hold(UUID id) {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", rows -> {}, "casework:" + id);
    }

    @Override
    public boolean insert(Stored<CaseFile> stored) {
        return table.insert(stored);
    }

    @Override
    public void update(Stored<CaseFile> stored) {
        table.update(stored);
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
