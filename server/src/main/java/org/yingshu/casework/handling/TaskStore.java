package org.yingshu.casework.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Claim;
import org.yingshu.casework.model.Task;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;

/** The rows of inboxes. */
@Repository
class TaskStore {

    /** One by one: of an array of keys the database would think anew each time how to find them. */
    private static final String REMOVE = """
            delete from casework.task where case_id = ? and key = ?
            returning due_day, nullif(due_at, 'infinity'), for_applicant""";

    private static final String INSERT = """
            insert into casework.task (case_id, key, step, kind, name, organisation, for_applicant, number, code, title,
                applicant, channel, region, accepted_in, organisations, since, due_day, due_at, paused, claimant,
                claimant_name, clock)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?::timestamptz, 'infinity'), ?, ?, ?, ?)
            on conflict (case_id, key) do nothing""";

    private final JdbcClient jdbc;
    private final LateWrites late;

    TaskStore(JdbcClient jdbc, LateWrites late) {
        this.jdbc = jdbc;
        this.late = late;
    }

    /** Until when something is due; both null while the clock stands still. */
    record Due(@Nullable LocalDate day, @Nullable Instant at) {

        static final Due NONE = new Due(null, null);

        boolean before(Due other) {
            return at != null && (other.at == null || at.isBefore(other.at));
        }
    }

    /** A row to be written. */
    record Row(Task task, Due due, boolean paused, @Nullable UUID clock) {}

    /** The end of the whole that the removed rows carried. */
    @Nullable
    Due remove(UUID caseId, List<String> keys) {
        List<Write> each = keys.stream()
                .map(key -> new Write(REMOVE, List.of(caseId, key)))
                .toList();
        return late.ask(each, TaskStore::due).stream()
                .filter(due -> due.at() != null)
                .findFirst()
                .orElse(null);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp(2);
        return row.getBoolean(3)
                ? Due.NONE
                : new Due(row.getObject(1, LocalDate.class), at == null ? null : at.toInstant());
    }

    void add(CaseFile file, List<Row> rows) {
        Set<UUID> organisations = file.organisations();
        for (Row row : rows) {
            Task task = row.task();
            Claim claim = task.claim();
            late.add(new Write(
                    INSERT,
                    Arrays.asList(
                            file.id(),
                            task.key(),
                            task.step(),
                            task.kind(),
                            task.name(),
                            task.organisation(),
                            task.forApplicant(),
                            file.head().number(),
                            file.head().code(),
                            file.head().name(),
                            file.head().applicant().name(),
                            file.head().channel(),
                            file.head().region(),
                            file.head().acceptedIn(),
                            organisations,
                            task.since(),
                            row.due().day(),
                            row.due().at(),
                            row.paused(),
                            claim == null ? null : claim.account(),
                            claim == null ? null : claim.name(),
                            row.clock())));
        }
    }

    void claim(UUID caseId, String key, @Nullable UUID account, @Nullable String name) {
        late.add(new Write(
                "update casework.task set claimant = ?, claimant_name = ? where case_id = ? and key = ?",
                Arrays.asList(account, name, caseId, key)));
    }

    /** The office's tasks of a case have another end, or none while its clock stands still. */
    void due(UUID caseId, Due due, boolean paused) {
        jdbc.sql("""
                        update casework.task set due_day = :day, due_at = coalesce(:at::timestamptz, 'infinity'),
                            paused = :paused
                        where case_id = :case and not for_applicant
                        """)
                .param("day", due.day())
                .param("at", due.at() == null ? null : Timestamp.from(due.at()))
                .param("paused", paused)
                .param("case", caseId)
                .update();
    }

    /** What a clock of a part of a case belongs to. */
    record Owner(UUID caseId, String key) {}

    List<Owner> ofClock(UUID clock) {
        return jdbc.sql("select case_id, key from casework.task where clock = :clock")
                .param("clock", clock)
                .query((row, number) -> new Owner(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Cases whose office tasks end on or after a day, or are not known to end. */
    List<UUID> openCases(UUID after, int most) {
        return jdbc.sql("""
                        select distinct case_id from casework.task where case_id > :after and not for_applicant
                        order by case_id limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
