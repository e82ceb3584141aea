package org.yingshu.casework.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.CaseworkSettings;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Defect;
import org.yingshu.casework.Office;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.directory.Directory;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.shared.problem.ProblemException;

/** What the accepting office says: yes, not yet and why, no and why, or that another office should. */
@Component
public class Reception {

    private final Cases cases;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final Honesty honesty;
    private final Deadlines deadlines;
    private final CaseworkSettings settings;
    private final Directory directory;
    private final Journal journal;

    Reception(
            Cases cases,
            CaseStore store,
            ProcedureStore procedures,
            Honesty honesty,
            Deadlines deadlines,
            CaseworkSettings settings,
            Directory directory,
            Journal journal) {
        this.cases = cases;
        this.store = store;
        this.procedures = procedures;
        this.honesty = honesty;
        this.deadlines = deadlines;
        this.settings = settings;
        this.directory = directory;
        this.journal = journal;
    }

    /** @param due null for the time that is set */
    public record Owed(String material, @Nullable LocalDate due) {}

    /** Whether somebody may still promise; asked at acceptance (R5.48). */
    @FunctionalInterface
    public interface Honesty {

        /** Why not; empty where nothing speaks against it. */
        String against(CaseFile file);
    }

    public CaseAnswer accept(UUID id, List<Owed> owed, Intent intent) {
        return accept(id, owed, intent, journal.actOfCaller());
    }

    public CaseAnswer accept(UUID id, List<Owed> owed, Intent intent, Act act) {
        return store.handling(() -> accepted(id, owed, intent, act));
    }

    private CaseAnswer accepted(UUID id, List<Owed> owed, Intent intent, Act act) {
        CaseFile file = cases.find(id).state();
        String region = file.head().region();
        LocalDate until = deadlines.after(settings.debt(), act.at(), region);
        List<Debt> debts = owed.stream()
                .map(debt -> new Debt(
                        debt.material(),
                        name(file, debt.material()),
                        debt.due() == null ? until : debt.due(),
                        Debt.State.OWED,
                        null))
                .toList();
        String against = file.promise() == null ? "" : honesty.against(file);
        var command = new CaseCommand.Accept(debts, against, deadlines.after(settings.check(), act.at(), region));
        return CaseAnswer.of(cases.handle(id, command, intent, act));
    }

    /** Silence is acceptance; whoever may not promise is examined like anybody else (R5.48). */
    void deem(UUID id, Act act) {
        CaseFile file = cases.find(id).state();
        String against = file.promise() == null ? "" : honesty.against(file);
        LocalDate check =
                deadlines.after(settings.check(), act.at(), file.head().region());
        cases.handle(id, new CaseCommand.DeemAccepted(against, check), Intent.NONE, act);
    }

    private String name(CaseFile file, String material) {
        return procedures
                .of(file.procedure())
                .need(material)
                .map(MaterialNeed::name)
                .orElse(material);
    }

    public CaseAnswer ask(UUID id, List<Defect> defects, @Nullable LocalDate until, Intent intent) {
        return ask(id, defects, until, intent, journal.actOfCaller());
    }

    public CaseAnswer ask(UUID id, List<Defect> defects, @Nullable LocalDate until, Intent intent, Act act) {
        LocalDate last = until == null ? toSupplement(id, act) : until;
        UUID stop = CaseClocks.partOf(id, "stop " + (intent.key() == null ? act.at() : intent.key()));
        return CaseAnswer.of(cases.handle(id, new CaseCommand.AskSupplement(stop, defects, last), intent, act));
    }

    private LocalDate toSupplement(UUID id, Act act) {
        String region = cases.find(id).state().head().region();
        return deadlines.after(settings.supplement(), act.at(), region);
    }

    public CaseAnswer notAccept(UUID id, String reason, Intent intent) {
        return CaseAnswer.of(cases.handle(id, new CaseCommand.NotAccept(reason), intent));
    }

    public CaseAnswer transfer(UUID id, String performer, UUID to, String reason, Intent intent) {
        cases.find(id);
        Office office = directory
                .organisation(to)
                .map(view -> new Office(view.id(), view.name()))
                .orElseThrow(() -> new ProblemException(CaseProblem.NO_OFFICE, to.toString()));
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Transfer(performer, office, reason), intent));
    }
}
