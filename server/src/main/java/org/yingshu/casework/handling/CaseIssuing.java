package org.yingshu.casework.handling;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.CaseStore;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.casework.model.Ruling;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.shared.problem.ProblemException;

/** Certificates on a decision, and their end with it: both in the transaction of the case. */
@Component
public class CaseIssuing {

    private final Cases cases;
    private final CaseStore store;
    private final ProcedureStore procedures;
    private final Issuance issuance;
    private final Journal journal;

    CaseIssuing(Cases cases, CaseStore store, ProcedureStore procedures, Issuance issuance, Journal journal) {
        this.cases = cases;
        this.store = store;
        this.procedures = procedures;
        this.issuance = issuance;
        this.journal = journal;
    }

    public CaseAnswer issue(UUID id, String step, Intent intent) {
        return issue(id, step, intent, journal.actOfCaller());
    }

    public CaseAnswer issue(UUID id, String step, Intent intent, Act act) {
        return store.handling(() -> issued(id, step, intent, act));
    }

    private CaseAnswer issued(UUID id, String step, Intent intent, Act act) {
        CaseFile file = cases.find(id).state();
        Procedure how = procedures.of(file.procedure());
        Step found = how.step(step).orElseThrow(() -> new ProblemException(CaseProblem.NO_SUCH_STEP, step));
        boolean ready = found.kind() == StepKind.CERTIFICATE && file.ready(how).contains(found);
        List<Ruling.Issued> issued = List.of();
        if (ready) {
            issued = store.forEverybody(() -> issuance.issue(file, how, step, act));
        }
        // Where it was not ready or not theirs, the case refuses, and what was issued is undone with it.
        return CaseAnswer.of(cases.handle(id, new CaseCommand.Issue(step, issued), intent, act));
    }

    /** 撤销: the decision that rested on a broken promise goes, and its certificates with it (R5.46). */
    public CaseAnswer revoke(UUID id, String reason, Intent intent) {
        Act act = journal.actOfCaller();
        return store.handling(() -> {
            var handled = cases.handle(id, new CaseCommand.Revoke(reason), intent, act);
            issuance.revoke(handled.state(), reason, act);
            return CaseAnswer.of(handled);
        });
    }
}
