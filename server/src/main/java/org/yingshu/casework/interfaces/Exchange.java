package org.yingshu.casework.interfaces;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Defect;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.StopKind;
import org.yingshu.casework.handling.CaseAnswer;
import org.yingshu.casework.handling.CaseIssuing;
import org.yingshu.casework.handling.Cases;
import org.yingshu.casework.handling.Reception;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.casework.model.Rights;
import org.yingshu.casework.model.Ruling;
import org.yingshu.casework.model.Stop;
import org.yingshu.engine.flow.Step;
import org.yingshu.journal.Intent;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What departments' systems say of their steps, taken over as if a clerk of theirs had said it. */
@Repository
class Exchange {

    private static final int MOST = 500;

    private final Cases cases;
    private final Reception reception;
    private final CaseIssuing issuing;
    private final ProcedureStore procedures;
    private final JdbcClient jdbc;

    Exchange(Cases cases, Reception reception, CaseIssuing issuing, ProcedureStore procedures, JdbcClient jdbc) {
        this.cases = cases;
        this.reception = reception;
        this.issuing = issuing;
        this.procedures = procedures;
        this.jdbc = jdbc;
    }

    /** Something that waits for the system. */
    record Waiting(
            UUID caseId,
            String number,
            String task,
            String step,
            String kind,
            String name,
            String code,
            String title,
            String applicant,
            Instant since,
            @Nullable LocalDate due) {}

    /** A case as a system is told of it. */
    record Answer(
            UUID caseId,
            String number,
            int version,
            String status,
            @Nullable String outcome,
            List<Ruling> rulings) {

        static Answer of(CaseAnswer answer) {
            CaseFile file = answer.file();
            return new Answer(
                    file.id(),
                    file.head().number(),
                    answer.version(),
                    file.status().name(),
                    file.outcome() == null ? null : file.outcome().name(),
                    file.rulings());
        }
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting(@Nullable Instant since) {
        return jdbc.sql("""
                        select case_id, number, key, step, kind, name, code, title, applicant, since, due_day
                        from casework.task where organisation = :organisation and since >= :since
                        order by since, case_id, key limit :most
                        """)
                .param("organisation", Caller.current().organisation())
                .param("since", Timestamp.from(since == null ? Instant.EPOCH : since))
                .param("most", MOST)
                .query((row, number) -> new Waiting(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("key"),
                        row.getString("step"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("applicant"),
                        row.getTimestamp("since").toInstant(),
                        row.getObject("due_day", LocalDate.class)))
                .list();
    }

    private UUID id(String number) {
        return jdbc.sql("select id from casework.case_file where number = :number")
                .param("number", number)
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_CASE));
    }

    @Transactional(readOnly = true)
    public Answer result(String number) {
        var stored = cases.find(id(number));
        return Answer.of(new CaseAnswer(stored.id(), stored.version(), stored.state()));
    }

    @Transactional
    public Answer accept(String number, boolean accepted, String reason, Intent intent) {
        UUID id = id(number);
        return Answer.of(
                accepted
                        ? reception.accept(id, List.of(), intent)
                        : CaseAnswer.of(cases.handle(id, new CaseCommand.NotAccept(reason), intent)));
    }

    @Transactional
    public Answer supplement(String number, List<Defect> defects, @Nullable LocalDate until, Intent intent) {
        return Answer.of(reception.ask(id(number), defects, until, intent));
    }

    @Transactional
    public Answer stop(String number, StopKind kind, String reason, @Nullable LocalDate until, Intent intent) {
        UUID stop = intent.key() == null ? Ids.next() : intent.key();
        return give(number, new CaseCommand.StopClock(stop, kind, reason, until), intent);
    }

    @Transactional
    public Answer resume(String number, @Nullable UUID stop, String result, Intent intent) {
        UUID which = stop == null
                ? cases.find(id(number)).state().stops().stream()
                        .filter(Rights::endable)
                        .max(Comparator.comparing(Stop::from))
                        .map(Stop::id)
                        .orElseThrow(() -> new ProblemException(CaseProblem.NOT_STOPPED))
                : stop;
        return give(number, new CaseCommand.ResumeClock(which, result), intent);
    }

    @Transactional
    public Answer decide(String number, String step, boolean granted, String reason, String document, Intent intent) {
        return give(number, new CaseCommand.Decide(step, granted, reason, document, List.of()), intent);
    }

    /** Whatever kind of step it is, it is done. */
    @Transactional
    public Answer finish(String number, String step, boolean passed, String text, Intent intent) {
        UUID id = id(number);
        CaseFile file = cases.find(id).state();
        Procedure how = procedures.of(file.procedure());
        Step found = how.step(step).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_STEP, step));
        return switch (found.kind()) {
            case CERTIFICATE -> Answer.of(issuing.issue(id, step, intent));
            case JOINT_REVIEW, JOINT_CHECK ->
                give(number, new CaseCommand.Opine(step, passed, text, List.of()), intent);
            case DELIVERY -> give(number, new CaseCommand.Deliver(step, DeliveryWay.ELECTRONIC, text), intent);
            case DECISION -> give(number, new CaseCommand.Decide(step, passed, text, "", List.of()), intent);
            case ACCEPT, REVIEW, SITE_CHECK, EXPERT_REVIEW, HEARING, AUTOMATIC, PAYMENT, APPLICANT, WORKS ->
                give(number, new CaseCommand.FinishStep(step, passed, text, List.of()), intent);
        };
    }

    private Answer give(String number, CaseCommand command, Intent intent) {
        return Answer.of(CaseAnswer.of(cases.handle(id(number), command, intent)));
    }
}
