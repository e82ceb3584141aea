package org.yingshu.casework.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Defect;
import org.yingshu.casework.Office;
import org.yingshu.casework.Paper;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

/** From the application to acceptance, and out of it again. */
final class Receiving {

    private Receiving() {}

    static Decision<CaseEvent> submit(CaseCommand.Submit it, Act act) {
        Agent agent = it.agent();
        if (agent != null && agent.ended(CaseLife.day(act))) {
            return Refuse.because(CaseProblem.AGENT_ENDED, agent.name(), String.valueOf(agent.until()));
        }
        return Decision.accept(new CaseEvent.Submitted(
                it.caseId(),
                it.head(),
                it.procedure(),
                it.follows(),
                agent,
                it.offices(),
                it.papers(),
                it.skipped(),
                it.form(),
                it.promise(),
                act.at()));
    }

    static Decision<CaseEvent> decide(CaseFile file, Procedure how, CaseCommand.Receiving command, Act act) {
        return switch (command) {
            case CaseCommand.Accept accept -> accept(file, how, accept, act);
            case CaseCommand.DeemAccepted deemed ->
                file.status() != CaseStatus.SUBMITTED
                        ? Decision.accept()
                        : accepted(
                                new CaseEvent.Accepted(
                                        file.id(),
                                        true,
                                        file.moments().submitted(),
                                        List.of(),
                                        file.promise() != null
                                                && deemed.dishonest().isEmpty(),
                                        act.at()),
                                deemed.check());
            case CaseCommand.AskSupplement ask -> ask(file, ask, act);
            case CaseCommand.GiveSupplement give -> supplement(file, give, act);
            case CaseCommand.NotAccept not ->
                not.reason().isBlank()
                        ? Refuse.because(CaseProblem.NO_REASON)
                        : Decision.accept(new CaseEvent.NotAccepted(file.id(), file.head(), not.reason(), act.at()));
            case CaseCommand.Withdraw withdraw ->
                withdraw.reason().isBlank()
                        ? Refuse.because(CaseProblem.NO_REASON)
                        : Decision.accept(
                                new CaseEvent.Withdrawn(file.id(), file.head(), withdraw.reason(), false, act.at()));
            case CaseCommand.Lapse lapse ->
                file.asked().isEmpty()
                        ? Decision.accept()
                        : Decision.accept(
                                new CaseEvent.Withdrawn(file.id(), file.head(), lapse.reason(), true, act.at()));
            case CaseCommand.Transfer transfer -> transfer(file, how, transfer, act);
        };
    }

    private static Decision<CaseEvent> accept(CaseFile file, Procedure how, CaseCommand.Accept command, Act act) {
        if (file.promise() != null && !command.dishonest().isEmpty()) {
            return Refuse.because(CaseProblem.DISHONEST, file.head().applicant().name(), command.dishonest());
        }
        Set<String> owed = new HashSet<>();
        for (Debt debt : command.debts()) {
            MaterialNeed need = how.need(debt.material()).orElse(null);
            if (need == null || !need.tolerable()) {
                return Refuse.because(CaseProblem.NOT_TOLERABLE, debt.name());
            }
            if (!debt.due().isAfter(CaseLife.day(act))) {
                return Refuse.because(CaseProblem.DAY_OVER, debt.due().toString());
            }
            owed.add(debt.material());
        }
        String missing = file.papers().stream()
                .filter(paper -> paper.way() == Paper.Way.LATER && !owed.contains(paper.material()))
                .map(Paper::name)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            return Refuse.because(CaseProblem.PAPERS_MISSING, missing);
        }
        var accepted =
                new CaseEvent.Accepted(file.id(), false, act.at(), command.debts(), file.promise() != null, act.at());
        return accepted(accepted, command.check());
    }

    private static Decision<CaseEvent> accepted(CaseEvent.Accepted accepted, LocalDate check) {
        return accepted.promised()
                ? Decision.accept(accepted, new CaseEvent.Promised(accepted.caseId(), check, accepted.at()))
                : Decision.accept(accepted);
    }

    /** Once and in full: a second notice may only name what the first one named. */
    private static Decision<CaseEvent> ask(CaseFile file, CaseCommand.AskSupplement command, Act act) {
        if (command.defects().isEmpty()
                || command.defects().stream().anyMatch(defect -> defect.text().isBlank())) {
            return Refuse.because(CaseProblem.NO_DEFECTS);
        }
        if (!command.until().isAfter(CaseLife.day(act))) {
            return Refuse.because(CaseProblem.DAY_OVER, command.until().toString());
        }
        if (!file.supplements().isEmpty()) {
            Set<String> named = file.supplements().stream()
                    .flatMap(one -> one.defects().stream())
                    .map(Defect::about)
                    .collect(Collectors.toSet());
            for (Defect defect : command.defects()) {
                if (!named.contains(defect.about())) {
                    return Refuse.because(CaseProblem.ONCE_ONLY, defect.name());
                }
            }
        }
        return Decision.accept(
                new CaseEvent.SupplementAsked(file.id(), command.stop(), command.defects(), command.until(), act.at()));
    }

    private static Decision<CaseEvent> supplement(CaseFile file, CaseCommand.GiveSupplement command, Act act) {
        Set<String> given = command.papers().stream()
                .filter(paper -> paper.way() != Paper.Way.LATER)
                .map(Paper::material)
                .collect(Collectors.toSet());
        for (Defect defect : file.asked().orElseThrow().defects()) {
            if (defect.kind() == Defect.Kind.MATERIAL && !given.contains(defect.about())) {
                return Refuse.because(CaseProblem.DEFECT_LEFT, defect.name());
            }
        }
        return Decision.accept(new CaseEvent.Supplemented(file.id(), command.papers(), command.form(), act.at()));
    }

    private static Decision<CaseEvent> transfer(CaseFile file, Procedure how, CaseCommand.Transfer command, Act act) {
        if (command.reason().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        if (command.to().organisation() == null) {
            return Refuse.because(CaseProblem.NO_OFFICE, command.to().name());
        }
        if (command.performer().isEmpty()) {
            return file.status() == CaseStatus.SUBMITTED
                    ? moved(file, command, file.head().office(), act)
                    : Refuse.because(CaseProblem.NOT_SUBMITTED);
        }
        boolean known =
                how.graph().steps().stream().anyMatch(step -> step.performers().contains(command.performer()));
        return known
                ? moved(file, command, file.office(command.performer()), act)
                : Refuse.because(CaseProblem.NO_OFFICE, command.performer());
    }

    private static Decision<CaseEvent> moved(CaseFile file, CaseCommand.Transfer command, Office from, Act act) {
        return Decision.accept(new CaseEvent.Transferred(
                file.id(), command.performer(), from, command.to(), command.reason(), act.at()));
    }
}
