package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.BulletinEvent;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinFigures;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.bulletin.BulletinLife.Command;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.Plans;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** What the office does with bulletins, and who may read which. */
@Component
class Bulletins {

    private final Journal journal;
    private final StreamKind<Bulletin, Command, BulletinEvent> kind;
    private final JsonStateTable<Bulletin> store;
    private final BulletinQueries queries;
    private final BulletinSettings settings;
    private final Figuring figuring;
    private final Directory directory;
    private final Plans plans;
    private final Notices notices;

    Bulletins(
            Journal journal,
            StreamKind<Bulletin, Command, BulletinEvent> kind,
            JsonStateTable<Bulletin> bulletinTable,
            BulletinQueries queries,
            BulletinSettings settings,
            Figuring figuring,
            Directory directory,
            Plans plans,
            Notices notices) {
        this.journal = journal;
        this.kind = kind;
        this.store = bulletinTable;
        this.queries = queries;
        this.settings = settings;
        this.figuring = figuring;
        this.directory = directory;
        this.plans = plans;
        this.notices = notices;
    }

    /** A bulletin with its version, as a page shows it. */
    record Shown(UUID id, int version, Bulletin bulletin, String note) {}

    @Transactional
    public Shown compose(UUID id, LocalDate from, LocalDate to, @Nullable UUID plan, String region, Intent intent) {
        if (!Caller.current().scope().seesRegion(region)) {
            throw new ProblemException(LedgerProblem.OUTSIDE_PLACE, region);
        }
        if (to.isBefore(from)) {
            throw new ProblemException(LedgerProblem.PERIOD);
        }
        String place = directory
                .region(region, to)
                .orElseThrow(() -> new ProblemException(LedgerProblem.OUTSIDE_PLACE, region))
                .name();
        String title = plan == null
                ? ""
                : plans.plan(plan)
                        .map(PlanView::title)
                        .orElseThrow(() -> new ProblemException(LedgerProblem.NO_SUCH_PLAN));
        Scope scope = new Scope(region, place, plan, title, from, to);
        BulletinFigures figures = figuring.figures(scope);
        return handle(
                id,
                new Command.Compose(
                        id,
                        scope,
                        figures,
                        Drafting.face(scope, figures, settings.office()),
                        Drafting.sections(scope, figures)),
                intent);
    }

    @Transactional
    public Shown recompose(UUID id, Intent intent) {
        Scope scope = find(id).state().scope();
        BulletinFigures figures = figuring.figures(scope);
        return handle(id, new Command.Recompose(figures, Drafting.sections(scope, figures)), intent);
    }

    @Transactional
    public Shown issue(UUID id, LocalDate on, Intent intent) {
        Bulletin draft = find(id).state();
        if (draft.status() == Bulletin.Status.DRAFT
                && queries.numberTaken(draft.scope().region(), draft.face().number())) {
            throw new ProblemException(LedgerProblem.NUMBER_TAKEN, draft.face().number());
        }
        Shown issued = handle(id, new Command.Issue(on), intent);
        if (draft.status() == Bulletin.Status.DRAFT) {
            tell(issued);
        }
        return issued;
    }

    private void tell(Shown issued) {
        BulletinEvent.Face face = issued.bulletin().face();
        notices.send(Notice.toOrganisations(
                Set.copyOf(face.recipients()),
                "ledger.notice.bulletin",
                "/workbench/ledger/bulletins/" + issued.id(),
                face.title(),
                face.number()));
    }

    @Transactional
    public Shown handle(UUID id, Command command, Intent intent) {
        Handled<Bulletin> handled = journal.handle(kind, id, command, intent);
        return shown(handled.id(), handled.version(), handled.state());
    }

    Shown show(UUID id) {
        Stored<Bulletin> stored = find(id);
        return shown(id, stored.version(), stored.state());
    }

    /** Whoever composes sees drafts, others what was issued. */
    static boolean seesDrafts() {
        return Caller.current().may("ledger:bulletin");
    }

    private static Shown shown(UUID id, int version, Bulletin bulletin) {
        return new Shown(id, version, bulletin, BulletinPaper.note(bulletin.figures()));
    }

    private Stored<Bulletin> find(UUID id) {
        Stored<Bulletin> stored = store.find(id);
        if (stored == null || stored.state().status() != Bulletin.Status.ISSUED && !seesDrafts()) {
            throw new ProblemException(LedgerProblem.NO_SUCH_BULLETIN);
        }
        return stored;
    }
}
