package org.yingshu.casework.model;

import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** A step that is given back to an earlier one. */
final class Returning {

    private Returning() {}

    /** Back to an earlier step; what was decided meanwhile stays decided, so no decision may lie between. */
    static Decision<CaseEvent> giveBack(
            CaseFile file, Procedure how, CaseCommand.ReturnStep back, Standing who, Act act) {
        Refusal refusal = Handling.refusal(file, how, back.step(), who, step -> step.kind() != StepKind.PAYMENT);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        if (back.reason().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        Step to = how.step(back.to()).orElse(null);
        boolean possible = to != null
                && to.kind() != StepKind.ACCEPT
                && Successors.of(how, back.to()).contains(back.step())
                && file.done().contains(back.to())
                && to.kind() != StepKind.DECISION
                && Successors.of(how, back.to()).stream()
                        .filter(file.done()::contains)
                        .noneMatch(id -> how.step(id).orElseThrow().kind() == StepKind.DECISION);
        return possible
                ? Decision.accept(
                        new CaseEvent.StepReturned(file.id(), back.step(), back.to(), back.reason(), act.at()))
                : Refuse.because(CaseProblem.NOT_RETURNABLE, back.to());
    }
}
