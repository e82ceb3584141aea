package org.yingshu.ledger.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.files.Files;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.model.Authority;
import org.yingshu.ledger.model.Deed;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.Lights;
import org.yingshu.ledger.model.Rights;
import org.yingshu.ledger.model.Standing;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What the caller does with one duty, and what the page of it shows. */
@Component
class Duties {

    private final Journal journal;
    private final StreamKind<Duty, DutyCommand, DutyEvent> kind;
    private final JsonStateTable<Duty> store;
    private final DutyQueries queries;
    private final Lights lights;
    private final Clock clock;
    private final Files files;

    Duties(
            Journal journal,
            StreamKind<Duty, DutyCommand, DutyEvent> kind,
            JsonStateTable<Duty> duties,
            DutyQueries queries,
            Lights lights,
            Clock clock,
            Files files) {
        this.journal = journal;
        this.kind = kind;
        this.store = duties;
        this.queries = queries;
        this.lights = lights;
        this.clock = clock;
        this.files = files;
    }

    /** What the permissions of the caller amount to. */
    static Authority authority() {
        Caller caller = Caller.current();
        return new Authority(caller.region(), caller.may("ledger:decide"), caller.may("ledger:supervise"));
    }

    @Transactional
    public DutyDetail handle(UUID id, DutyCommand.Done command, Intent intent) {
        Handled<Duty> handled = journal.handle(kind, id, command, intent);
        Duty duty = handled.state();
        List<UUID> papers = command.evidence().stream().map(Evidence::file).toList();
        files.attach(papers, "ledger", id, duty.organisations(), duty.region());
        if (command.deed() == Deed.REASSIGN || command.deed() == Deed.RAISE_DIFFICULTY) {
            files.reach("ledger", id, duty.organisations(), duty.region());
        }
        return detail(handled);
    }

    @Transactional(readOnly = true)
    public DutyDetail detail(UUID id) {
        Stored<Duty> stored = find(id);
        return detail(new Handled<>(id, stored.version(), stored.state()));
    }

    Duty duty(UUID id) {
        return find(id).state();
    }

    /** Of all places: an owner that does not lead does not see the parts, and must not pass over them. */
    int openParts(UUID id) {
        return CurrentScope.in(DataScope.ALL, () -> queries.openParts(id));
    }

    /** No part may be due later than the duty that it is a part of. */
    @Nullable
    LocalDate dueOfParent(UUID id) {
        return queries.dueOfParent(id);
    }

    boolean exists(UUID id) {
        return store.find(id) != null;
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    private Stored<Duty> find(UUID id) {
        Stored<Duty> stored = store.find(id);
        if (stored == null) {
            throw new ProblemException(LedgerProblem.NO_SUCH_DUTY);
        }
        return stored;
    }

    private DutyDetail detail(Handled<Duty> handled) {
        Duty duty = handled.state();
        Caller caller = Caller.current();
        LocalDate today = LocalDate.now(clock);
        Set<Deed> open = Rights.open(duty, new Standing(caller.organisation(), authority()));
        List<String> commands = open.stream()
                .filter(deed -> caller.may(deed.permission()))
                .map(Deed::word)
                .toList();
        return new DutyDetail(
                duty.id(),
                handled.version(),
                duty,
                lights.of(duty, today),
                duty.due() == null || !duty.status().isOpen() ? null : queries.left(duty.region(), today, duty.due()),
                commands,
                duty.parts().isEmpty() ? List.of() : queries.parts(duty.id()));
    }
}
