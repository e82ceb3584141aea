package org.yingshu.casework.handling;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;

/** Keeps the facts of cases that have ended. */
@Repository
class FactStore {

    private static final String INSERT = "insert into casework.fact (" + String.join(", ", CaseFacts.COLUMNS)
            + ") values (?" + ", ?".repeat(CaseFacts.COLUMNS.size() - 1) + ") on conflict (case_id, step) do nothing";

    private final JdbcTemplate jdbc;
    private final CaseFacts facts = new CaseFacts();

    FactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void record(CaseFile file, Procedure how) {
        jdbc.batchUpdate(INSERT, facts.of(file, how));
    }
}
