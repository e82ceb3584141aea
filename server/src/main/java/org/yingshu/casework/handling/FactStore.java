package org.yingshu.casework.handling;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.clock.PlaceCalendars;

/** Keeps the facts of cases that have ended. */
@Repository
class FactStore {

    private static final String INSERT = "insert into casework.fact (" + String.join(", ", CaseFacts.COLUMNS)
            + ") values (?" + ", ?".repeat(CaseFacts.COLUMNS.size() - 1) + ") on conflict (case_id, step) do nothing";

    private final JdbcTemplate jdbc;
    private final PlaceCalendars calendars;

    FactStore(JdbcTemplate jdbc, PlaceCalendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    void record(CaseFile file, Procedure how) {
        jdbc.batchUpdate(INSERT, new CaseFacts(calendars.of(file.head().region())).of(file, how));
    }
}
