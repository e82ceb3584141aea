package org.yingshu.casework.model;

import java.util.List;
import java.util.UUID;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** The result goes out: on paper when it is ready, electronically with its seal and not before (R6.12). */
final class HandOver {

    private HandOver() {}

    static Decision<CaseEvent> decide(CaseFile file, Procedure how, CaseCommand.Deliver it, Standing who, Act act) {
        Step step = Handling.ready(file, how, it.step()).orElse(null);
        if (step == null || step.kind() != StepKind.DELIVERY) {
            return Refuse.because(CaseProblem.STEP_NOT_READY, it.step());
        }
        Refusal claimed = Handling.claimedByAnother(file, step.id(), who);
        if (claimed != null) {
            return new Decision.Refused<>(claimed);
        }
        if (it.way() == DeliveryWay.ELECTRONIC && !file.unsealed().isEmpty()) {
            return Refuse.because(
                    CaseProblem.NOT_SEALED, file.unsealed().getFirst().number());
        }
        return Decision.accept(
                new CaseEvent.Delivered(file.id(), it.step(), it.way(), it.details(), act.at()),
                new CaseEvent.StepFinished(file.id(), it.step(), true, it.details(), List.of(), List.of(), act.at()));
    }

    /** What nobody waits for, such as a later edition of a certificate, says nothing about the case. */
    static Decision<CaseEvent> note(CaseFile file, CaseCommand.NoteSeal it, Act act) {
        return file.unsealed().stream()
                .filter(one -> one.certificate().equals(it.certificate()))
                .findFirst()
                .map(one -> Decision.<CaseEvent>accept(
                        it.set()
                                ? new CaseEvent.CertificateSealed(file.id(), one.certificate(), one.number(), act.at())
                                : new CaseEvent.CertificateVoided(
                                        file.id(), one.certificate(), one.number(), act.at())))
                .orElseGet(Decision::accept);
    }

    /** The time to hand over begins when there is something to hand over. */
    static CaseFile sealed(CaseFile file, Procedure how, CaseEvent.CertificateSealed it) {
        CaseFile after = noted(file, it.certificate(), Ruling.Seal.SET);
        if (!after.unsealed().isEmpty()) {
            return after;
        }
        return after.with(draft -> after.ready(how).stream()
                .filter(step -> step.kind() == StepKind.DELIVERY)
                .forEach(step -> draft.works.put(step.id(), Work.begun(step.id(), it.at(), 0))));
    }

    static CaseFile noted(CaseFile file, UUID certificate, Ruling.Seal seal) {
        return file.with(draft -> draft.rulings = draft.rulings.stream()
                .map(ruling -> ruling.with(certificate, seal))
                .toList());
    }
}
