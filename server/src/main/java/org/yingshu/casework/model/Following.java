package org.yingshu.casework.model;

import java.util.Objects;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.Paper;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

/** What is still owed after acceptance: papers and promises. */
final class Following {

    private Following() {}

    static Decision<CaseEvent> decide(CaseFile file, CaseCommand.Following command, Act act) {
        return switch (command) {
            case CaseCommand.FulfilDebt fulfil -> fulfil(file, fulfil, act);
            case CaseCommand.FailDebt fail ->
                file.debt(fail.material()).isEmpty()
                        ? Decision.accept()
                        : Decision.accept(new CaseEvent.DebtFailed(file.id(), fail.material(), act.at()));
            case CaseCommand.CheckPromise check -> check(file, check, act);
            case CaseCommand.Rectify rectify ->
                rectify.text().isBlank()
                        ? Refuse.because(CaseProblem.NO_REASON)
                        : Decision.accept(
                                new CaseEvent.Rectified(file.id(), rectify.text(), rectify.files(), act.at()));
            case CaseCommand.Revoke revoke -> revoke(file, revoke, act);
            case CaseCommand.Reveal reveal ->
                reveal.reason().isBlank()
                        ? Refuse.because(CaseProblem.NO_REASON)
                        : Decision.accept(new CaseEvent.FormRevealed(file.id(), reveal.reason(), act.at()));
        };
    }

    private static Decision<CaseEvent> fulfil(CaseFile file, CaseCommand.FulfilDebt it, Act act) {
        if (file.debt(it.material()).isEmpty()) {
            return Refuse.because(CaseProblem.NO_SUCH_DEBT);
        }
        boolean there = it.papers().stream()
                .anyMatch(paper -> paper.material().equals(it.material()) && paper.way() != Paper.Way.LATER);
        return there
                ? Decision.accept(new CaseEvent.DebtFulfilled(file.id(), it.material(), it.papers(), act.at()))
                : Refuse.because(CaseProblem.NO_PAPER);
    }

    private static Decision<CaseEvent> check(CaseFile file, CaseCommand.CheckPromise it, Act act) {
        if (it.findings().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        if (it.kept()) {
            return Decision.accept(new CaseEvent.PromiseKept(file.id(), it.findings(), act.at()));
        }
        return it.until().isAfter(CaseLife.day(act))
                ? Decision.accept(new CaseEvent.RectifyAsked(file.id(), it.findings(), it.until(), act.at()))
                : Refuse.because(CaseProblem.DAY_OVER, it.until().toString());
    }

    /** Only what was not put right is taken back, and not before its limit has passed (R5.46). */
    private static Decision<CaseEvent> revoke(CaseFile file, CaseCommand.Revoke it, Act act) {
        Promise promise = Objects.requireNonNull(file.promise());
        if (it.reason().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        boolean asked = promise.state() == Promise.State.RECTIFIED
                || promise.state() == Promise.State.RECTIFYING
                        && promise.rectifyBy() != null
                        && CaseLife.day(act).isAfter(promise.rectifyBy());
        return asked
                ? Decision.accept(new CaseEvent.PromiseRevoked(file.id(), file.head(), it.reason(), act.at()))
                : Refuse.because(CaseProblem.NO_RECTIFICATION);
    }
}
