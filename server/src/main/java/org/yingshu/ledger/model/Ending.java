package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Goal;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Stage;
import org.yingshu.ledger.Verdict;

/** Strike-off (销号, R1.7), its checks, the look-back (回头看, R1.14), and withdrawal. */
final class Ending {

    private Ending() {}

    static Decision<DutyEvent> decide(Duty duty, DutyCommand.Ending command, Standing who, Act act) {
        return switch (command) {
            case DutyCommand.RequestStrikeOff request -> request(duty, request, who, act);
            case DutyCommand.TakeBackStrikeOff takeBack ->
                Decision.accept(new DutyEvent.StrikeOffTakenBack(duty.id(), takeBack.reason(), act.at()));
            case DutyCommand.Check check -> check(duty, check, act);
            case DutyCommand.LookBack lookBack -> lookBack(duty, lookBack, act);
            case DutyCommand.Withdraw withdraw ->
                withdraw.reason().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(new DutyEvent.Withdrawn(duty.id(), withdraw.reason(), act.at()));
        };
    }

    private static Decision<DutyEvent> request(Duty duty, DutyCommand.RequestStrikeOff command, Standing who, Act act) {
        if (command.statement().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        if (duty.terms().continuing() && duty.verdict() != Verdict.CONCLUDE) {
            return Refuse.because(LedgerProblem.STILL_CONTINUING);
        }
        if (duty.pendingExtension().isPresent()) {
            return Refuse.because(LedgerProblem.EXTENSION_PENDING);
        }
        if (command.openParts() > 0) {
            return Refuse.because(LedgerProblem.OPEN_PARTS, command.openParts());
        }
        long open = duty.count(Difficulty.State.OPEN);
        if (open > 0) {
            return Refuse.because(LedgerProblem.OPEN_DIFFICULTIES, open);
        }
        if (duty.progress().papers() + command.evidence().size() == 0) {
            return Refuse.because(LedgerProblem.NO_EVIDENCE);
        }
        Optional<Goal> missed = missed(duty);
        if (missed.isPresent()) {
            return Refuse.because(LedgerProblem.GOAL_NOT_REACHED, missed.get().text());
        }
        return Decision.accept(new DutyEvent.StrikeOffRequested(
                duty.id(),
                Receipt.organisation(who),
                command.statement(),
                command.evidence(),
                stages(duty, who),
                act.at()));
    }

    /** A hard target that figures can tell about, and do not tell reached. */
    private static Optional<Goal> missed(Duty duty) {
        return duty.goals().stream()
                .filter(Goal::hard)
                .filter(goal -> {
                    var figure = duty.progress().figures().get(goal.id());
                    return figure != null && Boolean.FALSE.equals(goal.reachedBy(figure));
                })
                .findFirst();
    }

    private static List<Stage> stages(Duty duty, Standing who) {
        List<Stage> stages = new ArrayList<>();
        if (!who.leads(duty)) {
            stages.add(Stage.LEAD);
        }
        if (duty.part() && !duty.superiors().isEmpty()) {
            stages.add(Stage.SUPERIOR);
        }
        if (duty.terms().officeChecks() || stages.isEmpty()) {
            stages.add(Stage.OFFICE);
        }
        return stages;
    }

    private static Decision<DutyEvent> check(Duty duty, DutyCommand.Check command, Act act) {
        StrikeOff request = Objects.requireNonNull(duty.closing().request());
        Stage stage = request.ahead().get(0);
        if (!command.passed()) {
            return command.reason().isBlank()
                    ? Refuse.because(LedgerProblem.NO_TEXT)
                    : Decision.accept(new DutyEvent.CheckReturned(duty.id(), stage, command.reason(), act.at()));
        }
        if (!command.evidenceComplete() || !command.targetReached()) {
            return Refuse.because(LedgerProblem.CHECK_INCOMPLETE);
        }
        var passed = new DutyEvent.CheckPassed(duty.id(), stage, command.reason(), act.at());
        if (request.ahead().size() > 1) {
            return Decision.accept(passed);
        }
        // What counts is when the unit said it was done: the checkers' time is not its delay.
        LocalDate asked = LocalDate.ofInstant(request.at(), WorkCalendar.ZONE);
        boolean onTime = duty.due() == null || !asked.isAfter(duty.due());
        return Decision.accept(
                passed, new DutyEvent.StruckOff(duty.id(), duty.origin().plan(), DutyLife.day(act), onTime));
    }

    private static Decision<DutyEvent> lookBack(Duty duty, DutyCommand.LookBack command, Act act) {
        if (command.findings().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        var looked =
                new DutyEvent.LookedBack(duty.id(), command.kept(), command.findings(), command.evidence(), act.at());
        if (command.kept()) {
            return Decision.accept(looked);
        }
        LocalDate due = command.due();
        if (due != null && !due.isAfter(DutyLife.day(act))) {
            return Refuse.because(LedgerProblem.NOT_LATER, DutyLife.day(act).toString());
        }
        return Decision.accept(looked, new DutyEvent.Reopened(duty.id(), command.findings(), due, act.at()));
    }
}
