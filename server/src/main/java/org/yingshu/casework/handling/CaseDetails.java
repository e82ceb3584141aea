package org.yingshu.casework.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Deed;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.casework.model.Rights;
import org.yingshu.casework.model.Standing;
import org.yingshu.casework.model.Task;
import org.yingshu.casework.model.Tasks;
import org.yingshu.casework.model.Work;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.flow.Step;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.access.Caller;

/** What the page of a case shows. */
@Component
public class CaseDetails {

    private final Cases cases;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final Clocks clocks;
    private final CasePowers powers;
    private final Journal journal;

    CaseDetails(
            Cases cases,
            CaseStore store,
            ProcedureStore procedures,
            Clocks clocks,
            CasePowers powers,
            Journal journal) {
        this.cases = cases;
        this.store = store;
        this.procedures = procedures;
        this.clocks = clocks;
        this.powers = powers;
        this.journal = journal;
    }

    @Transactional
    public CaseDetail of(UUID id) {
        Stored<CaseFile> stored = cases.find(id);
        // The case is the caller's to see, and so are its clocks, whoever has to be in time.
        return store.forEverybody(() -> of(new Handled<>(id, stored.version(), stored.state())));
    }

    private CaseDetail of(Handled<CaseFile> handled) {
        CaseFile file = handled.state();
        Procedure how = procedures.of(file.procedure());
        Caller caller = Caller.current();
        Standing who = Standing.of(journal.actOfCaller());
        List<String> commands = Rights.open(file, how, who).stream()
                .filter(deed -> caller.may(deed.permission()) || onBehalf(deed, caller))
                .map(Deed::word)
                .toList();
        List<Task> tasks = Tasks.of(file, how);
        return new CaseDetail(
                file.id(),
                handled.version(),
                file,
                how,
                commands,
                tasks,
                tasks.stream()
                        .filter(task -> task.organisation().equals(caller.organisation()))
                        .map(Task::key)
                        .toList(),
                lines(file, how),
                running(file),
                powers.of(file, how));
    }

    /** What an applicant brings to the window, its clerk enters. */
    private static boolean onBehalf(Deed deed, Caller caller) {
        return (deed == Deed.SUPPLEMENT || deed == Deed.FULFIL_DEBT) && caller.may("casework:accept");
    }

    private static List<CaseDetail.StepLine> lines(CaseFile file, Procedure how) {
        Set<String> ready = file.ready(how).stream().map(Step::id).collect(Collectors.toSet());
        return how.graph().steps().stream()
                .map(step -> new CaseDetail.StepLine(
                        step.id(),
                        state(file, step, ready),
                        step.performer().equals(Step.APPLICANT)
                                ? null
                                : step.performers().stream()
                                        .map(performer -> file.office(performer).name())
                                        .collect(Collectors.joining("、"))))
                .toList();
    }

    private static String state(CaseFile file, Step step, Set<String> ready) {
        Work work = file.works().get(step.id());
        if (work != null && work.done()) {
            return "done";
        }
        if (ready.contains(step.id())) {
            return "ready";
        }
        return file.skipped().contains(step.id()) ? "skipped" : "waiting";
    }

    private List<ClockView> running(CaseFile file) {
        List<ClockView> all = new ArrayList<>(clocks.of(file.id()));
        for (Work work : file.works().values()) {
            if (!work.done()) {
                all.addAll(clocks.of(CaseClocks.partOf(file.id(), work.step())));
            }
        }
        file.unsealed().forEach(one -> all.addAll(clocks.of(one.certificate())));
        return all;
    }
}
