package org.yingshu.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Debt;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Refusal;

/** The steps of a case: who has them in hand, what comes of them. */
final class Handling {

    private Handling() {}

    /** Finished by an office with a result and no more; the others have commands of their own. */
    static boolean byOffice(StepKind kind) {
        return switch (kind) {
            case ACCEPT, REVIEW, SITE_CHECK, EXPERT_REVIEW, HEARING, AUTOMATIC, APPLICANT, WORKS -> true;
            case JOINT_REVIEW, JOINT_CHECK, PAYMENT, DECISION, CERTIFICATE, DELIVERY -> false;
        };
    }

    static boolean byApplicant(Step step) {
        return step.performer().equals(Step.APPLICANT) && step.kind() != StepKind.PAYMENT;
    }

    static Decision<CaseEvent> decide(
            CaseFile file, Procedure how, CaseCommand.Handling command, Standing who, Act act) {
        return switch (command) {
            case CaseCommand.Take take -> take(file, how, take, who, act);
            case CaseCommand.Release release -> release(file, release, who, act);
            case CaseCommand.Opine opine -> Joint.opine(file, how, opine, who, act);
            case CaseCommand.FinishStep it ->
                finished(
                        file,
                        how,
                        it.step(),
                        who,
                        step -> byOffice(step.kind()),
                        act,
                        new CaseEvent.StepFinished(
                                file.id(), it.step(), it.passed(), it.text(), List.of(), it.files(), act.at()));
            case CaseCommand.FinishOwnStep it ->
                finished(
                        file,
                        how,
                        it.step(),
                        who,
                        Handling::byApplicant,
                        act,
                        new CaseEvent.StepFinished(
                                file.id(), it.step(), true, it.text(), List.of(), it.files(), act.at()));
            case CaseCommand.FinishBySystem it ->
                finished(
                        file,
                        how,
                        it.step(),
                        who,
                        step -> true,
                        act,
                        CaseEvent.StepFinished.explained(
                                file.id(), it.step(), it.passed(), it.text(), it.explanation(), act.at()));
            case CaseCommand.LeaveToPeople it ->
                ready(file, how, it.step()).isEmpty()
                        ? Refuse.because(CaseProblem.STEP_NOT_READY, it.step())
                        : Decision.accept(new CaseEvent.LeftToPeople(file.id(), it.step(), it.explanation(), act.at()));
            case CaseCommand.AskPayment ask ->
                ready(file, how, ask.step())
                                .filter(step -> step.kind() == StepKind.PAYMENT)
                                .isEmpty()
                        ? Refuse.because(CaseProblem.STEP_NOT_READY, ask.step())
                        : Decision.accept(
                                new CaseEvent.PaymentAsked(file.id(), ask.step(), ask.order(), ask.amount(), act.at()));
            case CaseCommand.ReturnStep back -> Returning.giveBack(file, how, back, who, act);
            case CaseCommand.Decide decide -> Rulings.decide(file, how, decide, who, act);
            case CaseCommand.Issue issue -> issue(file, how, issue, who, act);
            case CaseCommand.Deliver deliver -> HandOver.decide(file, how, deliver, who, act);
            case CaseCommand.NoteSeal note -> HandOver.note(file, note, act);
        };
    }

    static Optional<Step> ready(CaseFile file, Procedure how, String id) {
        return file.ready(how).stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Why this step is not for them to end, now. */
    static @Nullable Refusal refusal(CaseFile file, Procedure how, String id, Standing who, Predicate<Step> wanted) {
        Step step = ready(file, how, id).orElse(null);
        if (step == null) {
            return Refuse.when(
                    true,
                    CaseProblem.STEP_NOT_READY,
                    how.step(id).map(Step::name).orElse(id));
        }
        if (!wanted.test(step)) {
            return Refuse.when(true, CaseProblem.WRONG_STEP, step.name());
        }
        boolean mine = byApplicant(step) ? who.isApplicant(file) : Rights.performs(file, step, who);
        return Refuse.firstOf(Refuse.when(!mine, CaseProblem.PERFORMER_ONLY), claimedByAnother(file, step.id(), who));
    }

    static @Nullable Refusal claimedByAnother(CaseFile file, String task, Standing who) {
        Claim claim = file.claims().get(task);
        if (claim == null || who.system() || claim.account().equals(who.account())) {
            return null;
        }
        return Refuse.when(true, CaseProblem.CLAIMED_BY, claim.name());
    }

    private static Decision<CaseEvent> finished(
            CaseFile file,
            Procedure how,
            String id,
            Standing who,
            Predicate<Step> wanted,
            Act act,
            CaseEvent.StepFinished event) {
        Refusal refusal = refusal(file, how, id, who, wanted);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        return !event.passed() && event.text().isBlank()
                ? Refuse.because(CaseProblem.NO_REASON)
                : Decision.accept(event);
    }

    private static Decision<CaseEvent> take(
            CaseFile file, Procedure how, CaseCommand.Take take, Standing who, Act act) {
        if (Tasks.of(file, how, who).stream().noneMatch(task -> task.key().equals(take.task()))) {
            return Refuse.because(CaseProblem.NOT_YOURS);
        }
        Claim claim = file.claims().get(take.task());
        if (who.account() == null || claim != null && claim.account().equals(who.account())) {
            return Decision.accept();
        }
        return claim != null && !take.takeOver()
                ? Refuse.because(CaseProblem.CLAIMED_BY, claim.name())
                : Decision.accept(new CaseEvent.Claimed(file.id(), take.task(), who.account(), act.name(), act.at()));
    }

    private static Decision<CaseEvent> release(CaseFile file, CaseCommand.Release release, Standing who, Act act) {
        Claim claim = file.claims().get(release.task());
        return claim == null || !claim.account().equals(who.account())
                ? Refuse.because(CaseProblem.NOT_CLAIMED)
                : Decision.accept(new CaseEvent.Released(file.id(), release.task(), act.at()));
    }

    private static Decision<CaseEvent> issue(
            CaseFile file, Procedure how, CaseCommand.Issue it, Standing who, Act act) {
        Refusal refusal = refusal(file, how, it.step(), who, step -> step.kind() == StepKind.CERTIFICATE);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        if (file.debts().stream().anyMatch(debt -> debt.state() == Debt.State.OWED)) {
            return Refuse.because(CaseProblem.DEBTS_OPEN);
        }
        String item = how.part(it.step()).item();
        List<CaseEvent> events = new ArrayList<>();
        for (Ruling.Issued one : it.issued()) {
            events.add(new CaseEvent.CertificateIssued(
                    file.id(),
                    item,
                    one.type(),
                    one.certificate(),
                    one.number(),
                    !one.awaitsSeal(),
                    file.head(),
                    act.at()));
        }
        events.add(new CaseEvent.StepFinished(file.id(), it.step(), true, "", List.of(), List.of(), act.at()));
        return Decision.accept(events);
    }
}
