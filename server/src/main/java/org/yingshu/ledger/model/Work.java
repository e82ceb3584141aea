package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.Objects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Report;

/** Reports, milestones, extensions, difficulties and reviews. */
final class Work {

    private Work() {}

    static Decision<DutyEvent> decide(Duty duty, DutyCommand.Working command, Standing who, Act act) {
        return switch (command) {
            case DutyCommand.ReachMilestone reach -> reach(duty, reach, act);
            case DutyCommand.Tell tell -> tell(duty, tell, who, act);
            case DutyCommand.RequestExtension request -> request(duty, request, who, act);
            case DutyCommand.DecideExtension decide -> decide(duty, decide, act);
            case DutyCommand.RaiseDifficulty raise ->
                raise.text().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(new DutyEvent.DifficultyRaised(
                                duty.id(),
                                raise.difficulty(),
                                raise.kind(),
                                Receipt.organisation(who),
                                raise.text(),
                                raise.addressee(),
                                raise.addresseeName(),
                                act.at()));
            case DutyCommand.AnswerDifficulty answer -> answer(duty, answer, who, act);
            case DutyCommand.HangUpDifficulty hangUp -> hangUp(duty, hangUp, act);
            case DutyCommand.ResolveDifficulty resolve -> resolve(duty, resolve, who, act);
            case DutyCommand.ReviewIt review ->
                review.text().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(
                                new DutyEvent.Reviewed(duty.id(), review.verdict(), review.text(), DutyLife.day(act)));
        };
    }

    private static Decision<DutyEvent> reach(Duty duty, DutyCommand.ReachMilestone command, Act act) {
        Milestone found = duty.milestones().stream()
                .filter(one -> one.id().equals(command.milestone()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_MILESTONE);
        }
        return found.open()
                ? Decision.accept(new DutyEvent.MilestoneReached(
                        duty.id(), found.id(), DutyLife.day(act), command.note(), command.evidence()))
                : Refuse.because(LedgerProblem.MILESTONE_REACHED, found.title());
    }

    private static Decision<DutyEvent> tell(Duty duty, DutyCommand.Tell command, Standing who, Act act) {
        if (command.percent() < 0 || command.percent() > 100) {
            return Refuse.because(LedgerProblem.PERCENT, command.percent());
        }
        if (command.text().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        boolean known = command.figures().stream().allMatch(figure -> duty.goals().stream()
                .anyMatch(goal -> goal.id().equals(figure.goal())));
        if (!known) {
            return Refuse.because(LedgerProblem.NO_SUCH_GOAL);
        }
        Report report = new Report(
                Receipt.organisation(who),
                act.at(),
                command.text(),
                command.percent(),
                command.figures(),
                command.evidence());
        return Decision.accept(
                who.leads(duty)
                        ? new DutyEvent.Reported(duty.id(), report)
                        : new DutyEvent.ShareReported(duty.id(), report));
    }

    private static Decision<DutyEvent> request(Duty duty, DutyCommand.RequestExtension command, Standing who, Act act) {
        LocalDate due = Objects.requireNonNull(duty.due());
        if (!command.to().isAfter(due)) {
            return Refuse.because(LedgerProblem.NOT_LATER, due.toString());
        }
        return command.reason().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new DutyEvent.ExtensionRequested(
                        duty.id(),
                        Receipt.organisation(who),
                        due,
                        command.to(),
                        command.reason(),
                        command.evidence(),
                        act.at()));
    }

    private static Decision<DutyEvent> decide(Duty duty, DutyCommand.DecideExtension command, Act act) {
        Extension asked = duty.pendingExtension().orElseThrow();
        if (!command.granted()) {
            return command.reason().isBlank()
                    ? Refuse.because(LedgerProblem.NO_TEXT)
                    : Decision.accept(
                            new DutyEvent.ExtensionRefused(duty.id(), asked.to(), command.reason(), act.at()));
        }
        LocalDate to = command.to() == null ? asked.to() : command.to();
        if (!to.isAfter(asked.from())) {
            return Refuse.because(LedgerProblem.NOT_LATER, asked.from().toString());
        }
        if (command.latest() != null && to.isAfter(command.latest())) {
            return Refuse.because(
                    LedgerProblem.PART_LATER,
                    duty.origin().title(),
                    command.latest().toString());
        }
        return Decision.accept(new DutyEvent.ExtensionGranted(duty.id(), asked.from(), to, command.reason(), act.at()));
    }

    private static Decision<DutyEvent> answer(Duty duty, DutyCommand.AnswerDifficulty command, Standing who, Act act) {
        Difficulty found = duty.difficulty(command.difficulty()).orElse(null);
        if (found == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DIFFICULTY);
        }
        if (!found.unsettled()) {
            return Refuse.because(LedgerProblem.DIFFICULTY_SETTLED);
        }
        if (!who.isOffice(duty) && !Rights.isFor(found, who)) {
            return Refuse.because(LedgerProblem.NOT_YOURS);
        }
        return command.text().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new DutyEvent.DifficultyAnswered(duty.id(), found.id(), command.text(), act.at()));
    }

    private static Decision<DutyEvent> hangUp(Duty duty, DutyCommand.HangUpDifficulty command, Act act) {
        Difficulty found = duty.difficulty(command.difficulty()).orElse(null);
        if (found == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DIFFICULTY);
        }
        if (!found.unsettled()) {
            return Refuse.because(LedgerProblem.DIFFICULTY_SETTLED);
        }
        return command.reason().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new DutyEvent.DifficultyHungUp(
                        duty.id(), found.id(), command.reason(), command.lookAgainOn(), act.at()));
    }

    private static Decision<DutyEvent> resolve(
            Duty duty, DutyCommand.ResolveDifficulty command, Standing who, Act act) {
        Difficulty found = duty.difficulty(command.difficulty()).orElse(null);
        if (found == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DIFFICULTY);
        }
        if (!found.unsettled()) {
            return Refuse.because(LedgerProblem.DIFFICULTY_SETTLED);
        }
        if (!who.isOffice(duty) && !found.organisation().equals(who.organisation())) {
            return Refuse.because(LedgerProblem.NOT_YOURS);
        }
        return Decision.accept(new DutyEvent.DifficultyResolved(duty.id(), found.id(), command.text(), act.at()));
    }
}
