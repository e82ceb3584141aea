package org.yingshu.ledger.board;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.ledger.DutyEvent;

/** Keeps how far each duty was on the days of its reports, in the transaction of the report. */
@Component
class PaceStore {

    private final JdbcClient jdbc;

    PaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DutyEvent.Reported event) {
        jdbc.sql("""
                        insert into ledger.pace (duty, day, percent) values (?, ?, ?)
                        on conflict (duty, day) do update set percent = excluded.percent
                        """)
                .param(event.duty())
                .param(LocalDate.ofInstant(event.report().at(), WorkCalendar.ZONE))
                .param(event.report().percent())
                .update();
    }
}
