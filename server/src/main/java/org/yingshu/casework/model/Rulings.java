package org.yingshu.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.StopKind;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** What is decided about the items of a case. */
final class Rulings {

    private Rulings() {}

    static Decision<CaseEvent> decide(CaseFile file, Procedure how, CaseCommand.Decide it, Standing who, Act act) {
        Refusal refusal = Handling.refusal(file, how, it.step(), who, step -> step.kind() == StepKind.DECISION);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        Stop stop = file.stops().stream()
                .filter(one -> one.open() && one.kind() != StopKind.UNCOUNTED)
                .findFirst()
                .orElse(null);
        if (stop != null) {
            return Refuse.because(CaseProblem.STOPPED, stop.reason());
        }
        if (!it.granted() && it.reason().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        List<CaseEvent> events = new ArrayList<>();
        events.add(CaseEvent.StepFinished.explained(
                file.id(), it.step(), it.granted(), it.reason(), it.explanation(), act.at()));
        for (Procedure.Part part : how.parts()) {
            if (part.steps().contains(it.step()) && (!it.granted() || isLast(file, how, part, it.step()))) {
                events.add(ruled(file, part.item(), it.granted(), it.reason(), it.document(), act));
                if (!it.granted()) {
                    refuseFollowers(file, how, part, it.step(), events, act);
                }
            }
        }
        return Decision.accept(events);
    }

    private static boolean isLast(CaseFile file, Procedure how, Procedure.Part part, String step) {
        return part.steps().stream()
                .filter(id -> !id.equals(step)
                        && !file.done().contains(id)
                        && !file.skipped().contains(id))
                .noneMatch(id -> how.step(id).orElseThrow().kind() == StepKind.DECISION);
    }

    /** What the law wants decided after an item cannot be granted without it. */
    private static void refuseFollowers(
            CaseFile file, Procedure how, Procedure.Part refused, String step, List<CaseEvent> events, Act act) {
        Set<String> after = Successors.of(how, step);
        for (Procedure.Part part : how.parts()) {
            boolean follows = !part.equals(refused)
                    && file.ruling(part.item()).isEmpty()
                    && part.steps().stream()
                            .filter(after::contains)
                            .anyMatch(id -> how.step(id).orElseThrow().kind() == StepKind.DECISION);
            if (follows && !part.steps().contains(step)) {
                events.add(ruled(file, part.item(), false, "前置事项“" + refused.name() + "”未获准", "", act));
            }
        }
    }

    static CaseEvent ruled(CaseFile file, String item, boolean granted, String reason, String document, Act act) {
        return new CaseEvent.Decided(file.id(), file.head(), item, granted, reason, document, act.at());
    }

    static Outcome outcome(CaseFile file) {
        boolean granted = file.rulings().stream().anyMatch(Ruling::granted);
        boolean refused = file.rulings().stream().anyMatch(ruling -> !ruling.granted());
        if (!refused) {
            return Outcome.GRANTED;
        }
        return granted ? Outcome.PARTLY : Outcome.REFUSED;
    }
}
