package org.yingshu.casework.model;

import java.util.List;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Fired;
import org.yingshu.casework.Office;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** Steps in which several offices say something: 联合审查, 联合验收 (R5.58, R5.59). */
final class Joint {

    private Joint() {}

    /** The last opinion of a joint step ends it. */
    static Decision<CaseEvent> opine(CaseFile file, Procedure how, CaseCommand.Opine it, Standing who, Act act) {
        Step step = Handling.ready(file, how, it.step()).orElse(null);
        Work work = file.works().get(it.step());
        if (step == null || work == null || !step.kind().isJoint()) {
            return Refuse.because(CaseProblem.STEP_NOT_READY, it.step());
        }
        var offices = step.performers().stream().map(file::office).toList();
        String performer = step.performers().stream()
                .filter(one -> who.isOffice(file, one) && !work.answeredBy(file.office(one)))
                .findFirst()
                .orElse(null);
        if (performer == null) {
            return Refuse.because(CaseProblem.ALREADY_GIVEN);
        }
        Office mine = file.office(performer);
        Refusal claimed = Handling.claimedByAnother(file, Tasks.key(step, performer), who);
        if (claimed != null) {
            return new Decision.Refused<>(claimed);
        }
        if (!it.inFavour() && it.text().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        var opinion =
                new CaseEvent.OpinionGiven(file.id(), step.id(), mine, it.inFavour(), it.text(), it.files(), act.at());
        boolean last = offices.stream()
                .filter(office -> !office.name().equals(mine.name()))
                .allMatch(work::answeredBy);
        if (!last) {
            return Decision.accept(opinion);
        }
        boolean all = it.inFavour() && work.opinions().stream().allMatch(Work.Opinion::inFavour);
        return Decision.accept(
                opinion,
                new CaseEvent.StepFinished(
                        file.id(), step.id(), all, it.text(), List.<Fired>of(), List.of(), act.at()));
    }
}
