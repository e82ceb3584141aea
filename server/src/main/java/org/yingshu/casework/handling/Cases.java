package org.yingshu.casework.handling;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.handling.TaskStore.Due;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.files.Files;
import org.yingshu.journal.Following;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.problem.ProblemException;

/** Carries out commands on cases, with all that follows: rules, clocks, tasks, facts. */
@Component
public class Cases {

    private final Journal journal;
    private final StreamKind<CaseFile, CaseCommand, CaseEvent> kind;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final CaseClocks clocks;
    private final TaskBoard board;
    private final FactStore facts;
    private final HallWork hall;
    private final CaseOrders orders;
    private final Automation automation;
    private final Files files;

    Cases(
            Journal journal,
            StreamKind<CaseFile, CaseCommand, CaseEvent> caseKind,
            CaseStore store,
            ProcedureStore procedures,
            CaseClocks clocks,
            TaskBoard board,
            FactStore facts,
            HallWork hall,
            CaseOrders orders,
            Automation automation,
            Files files) {
        this.journal = journal;
        this.kind = caseKind;
        this.store = store;
        this.procedures = procedures;
        this.clocks = clocks;
        this.board = board;
        this.facts = facts;
        this.hall = hall;
        this.orders = orders;
        this.automation = automation;
        this.files = files;
    }

    /** What the signed-in caller commands. */
    public Handled<CaseFile> handle(UUID id, CaseCommand command, Intent intent) {
        return handle(id, command, intent, journal.actOfCaller());
    }

    /** What the system commands, or somebody at another time. */
    public Handled<CaseFile> handle(UUID id, CaseCommand command, Intent intent, Act act) {
        return store.handling(() -> handled(id, command, intent, act));
    }

    private Handled<CaseFile> handled(UUID id, CaseCommand command, Intent intent, Act act) {
        Handled<CaseFile> handled = journal.handle(kind, id, command, intent, act, byItself(act));
        if (handled.state() != handled.before()) {
            follow(handled.before(), handled.state(), command, act);
            attach(handled.state(), command);
        }
        return handled;
    }

    private Following<CaseFile, CaseCommand> byItself(Act act) {
        Act system = Act.ofSystem("casework", act.at());
        return new Following<>(system, file -> automation.next(file, procedures.of(file.procedure()), system));
    }

    private void follow(@Nullable CaseFile before, CaseFile after, CaseCommand command, Act act) {
        Procedure how = procedures.of(after.procedure());
        Due due = clocks.follow(before, after, how, act.at());
        board.follow(before, after, how, due, () -> clocks.due(after.id()));
        hall.follow(after, how, command, act);
        orders.follow(before, after, command, act);
        boolean ended = after.moments().ended() != null
                && (before == null || before.moments().ended() == null);
        if (ended && after.moments().accepted() != null) {
            facts.record(after, how);
        }
    }

    private void attach(CaseFile file, CaseCommand command) {
        List<UUID> papers =
                switch (command) {
                    case CaseCommand.Submit submit ->
                        Stream.concat(
                                        submit.papers().stream().flatMap(paper -> paper.files().stream()),
                                        Stream.ofNullable(submit.agent()).map(Agent::authorisation))
                                .toList();
                    case CaseCommand.Done done -> done.files();
                };
        if (!papers.isEmpty()) {
            files.attach(
                    papers,
                    "casework",
                    file.id(),
                    file.organisations(),
                    file.head().region(),
                    file.head().acceptedIn());
        }
        if (command instanceof CaseCommand.Transfer) {
            files.reach(
                    "casework",
                    file.id(),
                    file.organisations(),
                    file.head().region(),
                    file.head().acceptedIn());
        }
    }

    /** The case as the caller may see it. */
    public Stored<CaseFile> find(UUID id) {
        Stored<CaseFile> stored = store.find(id);
        if (stored == null) {
            throw new ProblemException(CaseProblem.NO_SUCH_CASE);
        }
        return stored;
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }
}
