package org.yingshu.bench.server.cases;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.bench.server.Copy;
import org.yingshu.bench.server.Life;
import org.yingshu.bench.server.RunningClocks;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.handling.CaseFacts;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.clock.Term;
import org.yingshu.clock.model.ClockState;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.journal.JsonStateTable;

/** The rows of cases in all the tables that hold something of them. */
final class Tables implements AutoCloseable {

    private static final List<String> FORM = List.of(
            "id", "version", "state", "subject", "code", "region", "organisations", "content", "secret", "updated_at");
    private static final List<String> TASK = List.of(
            "case_id",
            "key",
            "step",
            "kind",
            "name",
            "organisation",
            "for_applicant",
            "number",
            "code",
            "title",
            "applicant",
            "channel",
            "region",
            "accepted_in",
            "organisations",
            "since",
            "due_day",
            "due_at",
            "paused");

    private final JsonStateTable<CaseFile> table;
    private final RunningClocks clocks;
    private final CaseFacts facts = new CaseFacts(WorkCalendar.national());
    private final Copy files;
    private final Copy events;
    private final Copy forms;
    private final Copy factRows;
    private final Copy tasks;
    private final Copy clockRows;
    private final Copy parties;

    Tables(String url, JsonStateTable<CaseFile> table, RunningClocks clocks) throws SQLException {
        this.table = table;
        this.clocks = clocks;
        files = new Copy(url, "casework.case_file", table.names());
        events = new Copy(url, "journal.event", Life.COLUMNS);
        forms = new Copy(url, "casework.form", FORM);
        factRows = new Copy(url, "casework.fact", CaseFacts.COLUMNS);
        tasks = new Copy(url, "casework.task", TASK);
        clockRows = new Copy(url, "clock.clock", RunningClocks.COLUMNS);
        parties = new Copy(url, "casework.party", List.of("organisation", "at", "case_id"));
    }

    void add(Life<CaseFile, CaseCommand, CaseEvent> life, Procedure how, String form, byte[] secret)
            throws SQLException {
        CaseFile file = life.state();
        for (UUID organisation : file.organisations()) {
            parties.row(List.of(organisation, file.moments().submitted(), file.id()));
        }
        files.row(table.values(life.stored()));
        for (List<@Nullable Object> row : life.rows()) {
            events.row(row);
        }
        forms.row(List.of(
                file.id(),
                1,
                "SUBMITTED",
                file.head().applicant().subject(),
                file.head().code(),
                file.head().region(),
                file.organisations(),
                form,
                secret,
                file.moments().submitted()));
        if (file.moments().ended() == null) {
            open(file, how);
        } else if (file.moments().accepted() != null) {
            for (Object[] row : facts.of(file, how)) {
                factRows.row(Arrays.stream(row)
                        .map(value -> value instanceof Timestamp at ? at.toInstant() : value)
                        .toList());
            }
        }
    }

    /** Whose turn it is, and until when. */
    private void open(CaseFile file, Procedure how) throws SQLException {
        OpenClock clock = clock(file, how);
        clockRows.row(clocks.row(clock));
        Instant due = clock.dueAt();
        boolean stands = file.stopped();
        for (Task task : Tasks.of(file, how)) {
            boolean none = stands || task.forApplicant() || due == null;
            List<@Nullable Object> row = new ArrayList<>(List.of(
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
                    file.organisations(),
                    task.since()));
            row.addAll(Arrays.asList(
                    none ? null : clock.dueDay(),
                    none ? "infinity" : String.valueOf(due),
                    stands && !task.forApplicant()));
            tasks.row(row);
        }
    }

    private OpenClock clock(CaseFile file, Procedure how) {
        Instant accepted = file.moments().accepted();
        boolean promised = how.promised() != null;
        Limit whole = how.statutory() == null ? Limit.parse("20工作日") : how.statutory();
        Limit limit = accepted == null ? Limit.parse("5工作日") : promised ? how.promised() : whole;
        String kind = accepted == null ? "acceptance" : promised ? "promised" : "statutory";
        List<UUID> answering = List.copyOf(CaseStore.answering(file));
        return clocks.counted(
                file.id(),
                "casework.case." + kind,
                file.head().name() + " · " + file.head().applicant().name(),
                file.head().region(),
                "/workbench/casework/cases/" + file.id(),
                answering,
                ClockState.of(
                        accepted == null ? file.moments().submitted() : accepted,
                        Term.within(Objects.requireNonNull(limit)),
                        List.of()),
                0,
                null);
    }

    void end() throws SQLException {
        for (Copy one : all()) {
            one.end();
        }
        System.out.printf(
                "cases: %,d; events: %,d; facts: %,d; tasks of open cases: %,d%n",
                files.count(), events.count(), factRows.count(), tasks.count());
    }

    private List<Copy> all() {
        return List.of(files, events, forms, factRows, tasks, clockRows, parties);
    }

    @Override
    public void close() throws SQLException {
        for (Copy one : all()) {
            one.close();
        }
    }
}
