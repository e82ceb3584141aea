package org.yingshu.naming.declaring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.directory.Directory;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.naming.NamingEvent;
import org.yingshu.naming.NamingProblem;
import org.yingshu.naming.NamingSettings;
import org.yingshu.naming.declaring.Checking.Checked;
import org.yingshu.naming.declaring.Checking.Fault;
import org.yingshu.naming.declaring.DeclarationQueries.Row;
import org.yingshu.naming.model.Declaration;
import org.yingshu.naming.model.Declaration.Status;
import org.yingshu.naming.model.DeclarationCommand;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Names are declared, given up, rejected and used. */
@Component
class Declarations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Journal journal;
    private final StreamKind<Declaration, DeclarationCommand, NamingEvent> kind;
    private final JsonStateTable<Declaration> table;
    private final DeclarationQueries queries;
    private final Checking checking;
    private final Directory directory;
    private final Subjects subjects;
    private final PlaceCalendars calendars;
    private final NamingSettings settings;

    Declarations(
            Journal journal,
            StreamKind<Declaration, DeclarationCommand, NamingEvent> declarationKind,
            JsonStateTable<Declaration> declarationTable,
            DeclarationQueries queries,
            Checking checking,
            Directory directory,
            Subjects subjects,
            PlaceCalendars calendars,
            NamingSettings settings) {
        this.journal = journal;
        this.kind = declarationKind;
        this.table = declarationTable;
        this.queries = queries;
        this.checking = checking;
        this.directory = directory;
        this.subjects = subjects;
        this.calendars = calendars;
        this.settings = settings;
    }

    /**
     * @param promised the written promise of art. 16
     * @param approval what must be approved before the registration; blank where nothing must
     */
    record Application(Wish wish, boolean promised, String approval) {}

    /** @param commands what the caller may do with it now */
    record Detail(UUID id, int version, Declaration it, Status status, List<String> commands) {}

    LocalDate today() {
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }

    @Transactional
    public Detail declare(Application wanted, Intent intent) {
        if (!settings.kept()) {
            throw new ProblemException(NamingProblem.KEPT_ELSEWHERE);
        }
        if (!Caller.current().scope().seesRegion(wanted.wish().region())) {
            throw new ProblemException(
                    NamingProblem.UNKNOWN_PLACE, wanted.wish().region());
        }
        UUID id = intent.newId();
        if (table.find(id) == null) {
            declare(id, wanted, declarer(), journal.actOfCaller());
        }
        return detail(id);
    }

    private SubjectView declarer() {
        UUID organisation = Caller.current().organisation();
        if (organisation == null) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
        return subjects.find(organisation).orElseThrow(() -> new ProblemException(Problem.FORBIDDEN));
    }

    /** Also by somebody of a made-up past. Of two who want one name the second finds it taken. */
    @Transactional
    public void declare(UUID id, Application wanted, SubjectView declarer, Act act) {
        Wish wish = wanted.wish();
        queries.lock(wish.parts().tradeName());
        Checked checked = checking.check(wish, declarer.id(), id);
        if (!checked.faults().isEmpty()) {
            throw new ProblemException(NamingProblem.NOT_ALLOWED, checked.name(), articles(checked.faults()));
        }
        if (!checked.taken().isEmpty()) {
            throw new ProblemException(
                    NamingProblem.TAKEN,
                    checked.name(),
                    checked.taken().getFirst().name());
        }
        if (queries.standing(declarer.id(), today()) >= settings.most()) {
            throw new ProblemException(NamingProblem.TOO_MANY, settings.most());
        }
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        var event = new NamingEvent.Declared(
                id,
                "MC%s%s%05d".formatted(wish.region(), DAY.format(today), queries.nextNumber() % 100_000),
                wish.parts(),
                wish.kind(),
                wish.region(),
                checking.places().get(wish.region()).name(),
                declarer.id(),
                declarer.name(),
                directory.resolve(settings.office(), wish.region(), today).orElse(null),
                wanted.approval().strip(),
                until(wish.region(), wanted.approval().isBlank(), act.at()),
                act.name(),
                act.at());
        journal.handle(kind, id, new DeclarationCommand.Declare(id, wanted.promised(), event), act);
    }

    /** By the calendar; where its holidays are not known yet, the same day of the last month. */
    private LocalDate until(String region, boolean plain, Instant from) {
        int months = plain ? NamingSettings.MONTHS : NamingSettings.MONTHS_WITH_APPROVAL;
        return calendars
                .end(Limit.of(months, LimitUnit.MONTH), from, region)
                .map(Due.At::lastDay)
                .orElseGet(() -> LocalDate.ofInstant(from, WorkCalendar.ZONE).plusMonths(months));
    }

    private static String articles(List<Fault> faults) {
        return faults.stream()
                .map(Fault::article)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    @Transactional
    public Detail handle(UUID id, DeclarationCommand command, Intent intent) {
        find(id);
        journal.handle(kind, id, command, intent);
        return detail(id);
    }

    /** By the system, or by somebody of a made-up past. */
    @Transactional
    public void handle(UUID id, DeclarationCommand command, Act act) {
        journal.handle(kind, id, command, act);
    }

    @Transactional(readOnly = true)
    public List<Row> mine() {
        return queries.of(declarer().id(), today());
    }

    @Transactional(readOnly = true)
    public Detail detail(UUID id) {
        Stored<Declaration> stored = find(id);
        Declaration it = stored.state();
        return new Detail(id, stored.version(), it, it.on(today()), commands(it));
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    private List<String> commands(Declaration it) {
        Caller caller = Caller.current();
        var commands = new ArrayList<String>();
        if (it.on(today()) == Status.DECLARED) {
            if (caller.may("naming:declare") && it.subject().equals(caller.organisation())) {
                commands.add("surrender");
            }
            if (caller.may("naming:reject")
                    && it.office() != null
                    && it.office().equals(caller.organisation())) {
                commands.add("rejection");
            }
        }
        return commands;
    }

    private Stored<Declaration> find(UUID id) {
        Stored<Declaration> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(NamingProblem.NO_SUCH_DECLARATION);
        }
        return stored;
    }
}
