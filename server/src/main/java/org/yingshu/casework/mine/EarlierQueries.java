package org.yingshu.casework.mine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an applicant did before, and has to do now. */
@Component
@Transactional(readOnly = true)
class EarlierQueries {

    private final JdbcClient jdbc;

    EarlierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> last(UUID subject) {
        return jdbc.sql("""
                        select id from casework.case_file where subject = :subject
                        order by submitted_at desc, id desc limit 1
                        """)
                .param("subject", subject)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The cases of the applicant that gave something. */
    Set<UUID> granted(UUID subject) {
        return Set.copyOf(
                jdbc.sql("""
                        select id from casework.case_file where subject = :subject and decided_at is not null
                        order by submitted_at desc limit 500
                        """).param("subject", subject).query(UUID.class).list());
    }

    /** Something that is the applicant's turn. */
    record Todo(
            UUID caseId,
            String key,
            String kind,
            String name,
            String number,
            String title,
            Instant since,
            @Nullable LocalDate due) {}

    List<Todo> todo(UUID subject) {
        return jdbc.sql("""
                        select case_id, key, kind, name, number, title, since, due_day from casework.task
                        where organisation = :subject and for_applicant order by due_at, case_id, key limit 100
                        """)
                .param("subject", subject)
                .query(EarlierQueries::todo)
                .list();
    }

    private static Todo todo(ResultSet row, int number) throws SQLException {
        return new Todo(
                row.getObject("case_id", UUID.class),
                row.getString("key"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("number"),
                row.getString("title"),
                row.getTimestamp("since").toInstant(),
                row.getObject("due_day", LocalDate.class));
    }
}
