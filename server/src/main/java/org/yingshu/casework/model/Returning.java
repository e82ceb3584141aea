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

    /** Back to an earlier step; what was decided, issued or paid stays so, and none of it may be done a second time. */
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
                && !stands(to)
                && Successors.of(how, back.to()).stream()
                        .filter(file.done()::contains)
                        .noneMatch(id -> stands(how.step(id).orElseThrow()));
        return possible
                ? Decision.accept(
                        new CaseEvent.StepReturned(file.id(), back.step(), back.to(), back.reason(), act.at()))
                : Refuse.because(CaseProblem.NOT_RETURNABLE, back.to());
    }

    private static boolean stands(Step step) {
        return switch (step.kind()) {
            case DECISION, CERTIFICATE -> true;
            default -> false;
        };
    }
}
