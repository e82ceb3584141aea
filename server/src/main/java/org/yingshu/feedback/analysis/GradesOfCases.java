package org.yingshu.feedback.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.hall.CaseGrades;
import org.yingshu.shared.scope.DataScope;

/** Tells the halls what people thought of cases; what a supervisor excluded as false is left out. */
@Component
class GradesOfCases implements CaseGrades {

    private final JdbcClient jdbc;

    GradesOfCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Grade> given(String region, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select case_id, grade from feedback.review
                        where case_id is not null and status <> 'EXCLUDED' and starts_with(region, :region)
                            and at >= :from and at < :to
                        """)
                .param("region", DataScope.below(region))
                .param("from", from.atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime())
                .param("to", to.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toOffsetDateTime())
                .query((row, index) -> new Grade(row.getObject("case_id", UUID.class), row.getInt("grade")))
                .list();
    }
}
