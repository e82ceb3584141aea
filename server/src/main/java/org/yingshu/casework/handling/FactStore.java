package org.yingshu.casework.handling;

import java.util.Arrays;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;

/** Keeps the facts of cases that have ended. */
@Repository
class FactStore {

    private static final String INSERT = "insert into casework.fact (" + String.join(", ", CaseFacts.COLUMNS)
            + ") values (?" + ", ?".repeat(CaseFacts.COLUMNS.size() - 1) + ") on conflict (case_id, step) do nothing";

    private final LateWrites late;
    private final PlaceCalendars calendars;

    FactStore(LateWrites late, PlaceCalendars calendars) {
        this.late = late;
        this.calendars = calendars;
    }

    void record(CaseFile file, Procedure how) {
        WorkCalendar calendar = calendars.of(file.head().region());
        new CaseFacts(calendar).of(file, how).forEach(row -> late.add(new Write(INSERT, Arrays.asList(row))));
    }
}
