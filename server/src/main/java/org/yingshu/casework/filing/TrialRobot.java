package org.yingshu.casework.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStatus;
import org.yingshu.casework.model.Procedure;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.matter.Matters;
import org.yingshu.matter.Offer;
import org.yingshu.matter.TrialFiling;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemTexts;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Files a test case and plays everybody who has a part in it, from the application to its end, through the commands that
 * everybody uses. All of it is one transaction that is never committed: no inbox, figure, clock or notice can know of it,
 * and nothing is left to clean up, however the trial ends.
 */
@Component
class TrialRobot implements TrialFiling {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRobot.class);
    private static final String FILED = "filed";
    private static final String FINISHED = "finished";
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    /** More turns than any case has steps: then it goes round in a circle. */
    private static final int MOST_TURNS = 300;

    private final Matters matters;
    private final Filing filing;
    private final TrialCourse course;
    private final Subjects subjects;
    private final ProblemTexts texts;
    private final ScopeTerms scopes;
    private final TransactionTemplate apart;
    private final Clock clock;

    TrialRobot(
            Matters matters,
            Filing filing,
            TrialCourse course,
            Subjects subjects,
            ProblemTexts texts,
            ScopeTerms scopes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.matters = matters;
        this.filing = filing;
        this.course = course;
        this.subjects = subjects;
        this.texts = texts;
        this.scopes = scopes;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public Outcome file(Offer offer, Example example, LocalDate on) {
        var stage = new AtomicReference<>(FILED);
        try {
            boolean offered = matters.isOffered(example.subject(), on);
            // What is offered no more is tried as of the day of its example, for cases of it may still run.
            LocalDate day = offered ? on : LocalDate.parse(example.date());
            Instant at = offered
                    ? clock.instant()
                    : day.atTime(MORNING).atZone(WorkCalendar.ZONE).toInstant();
            var trial = new TrialApplication(example);
            // Kept for good, and before the transaction: a way of handling that was seen is remembered by its id.
            Procedure how = filing.procedure(trial.empty(), day);
            how = filing.procedure(trial.filled(how), day);
            Application application = trial.filled(how);
            filing.procedure(application, day);
            return CurrentScope.in(
                    DataScope.ALL,
                    () -> Objects.requireNonNull(apart.execute(status -> {
                        status.setRollbackOnly();
                        Application whole = application.withForm(scopes.madeUp(application.form()));
                        return tried(trial.subject(), whole, example, at, stage);
                    })));
        } catch (ProblemException e) {
            return new Outcome(false, stage.get(), said(e));
        } catch (RuntimeException e) {
            LOG.warn("The trial of {} failed at {}", example.code(), stage.get(), e);
            return new Outcome(false, stage.get(), String.valueOf(e.getMessage()));
        }
    }

    private Outcome tried(
            TrialApplication.Subject who,
            Application application,
            Example example,
            Instant begun,
            AtomicReference<String> stage) {
        SubjectView subject = subjects.withCode(who.code())
                .orElseGet(() -> subjects.enter(who.name(), who.code(), example.place(), "自测"));
        Act act = new Act("trial", subject.name(), subject.id().toString(), null, begun);
        UUID id = Ids.next();
        CaseFile file = filing.submit(id, subject.id(), application, Filing.Entrance.ONLINE, act)
                .state();
        Instant at = begun;
        for (int turn = 0; turn < MOST_TURNS && file.status() != CaseStatus.FINISHED; turn++) {
            at = at.plusSeconds(60);
            file = course.turn(file, example, at, stage);
        }
        return file.status() == CaseStatus.FINISHED
                ? new Outcome(true, FINISHED, "")
                : new Outcome(false, stage.get(), "办理没有走到终点");
    }

    private String said(ProblemException e) {
        String fields = e.fields().stream()
                .map(field -> field.field() + " " + field.message())
                .collect(Collectors.joining("；"));
        String text = texts.text(e.code(), e.arguments(), Locale.CHINESE);
        return fields.isEmpty() ? text : text + "：" + fields;
    }
}
