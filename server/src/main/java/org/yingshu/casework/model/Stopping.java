package org.yingshu.casework.model;

import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.casework.StopKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

/** Special procedures and other times in which the clock stands still, each with its reason. */
final class Stopping {

    private Stopping() {}

    static Decision<CaseEvent> decide(CaseFile file, CaseCommand.Stopping command, Act act) {
        return switch (command) {
            case CaseCommand.StopClock stop -> stop(file, stop, act);
            case CaseCommand.ResumeClock resume ->
                file.openStop(resume.stop()).filter(Rights::endable).isEmpty()
                        ? Refuse.because(CaseProblem.NOT_STOPPED)
                        : Decision.accept(new CaseEvent.Resumed(file.id(), resume.stop(), resume.result(), act.at()));
        };
    }

    private static Decision<CaseEvent> stop(CaseFile file, CaseCommand.StopClock stop, Act act) {
        if (stop.reason().isBlank()) {
            return Refuse.because(CaseProblem.NO_REASON);
        }
        if (stop.kind() == StopKind.SUPPLEMENT || stop.kind() == StopKind.UNCOUNTED) {
            return Refuse.because(CaseProblem.WRONG_STEP, stop.kind().name());
        }
        return stop.until() != null && stop.until().isBefore(CaseLife.day(act))
                ? Refuse.because(CaseProblem.DAY_OVER, stop.until().toString())
                : Decision.accept(new CaseEvent.Paused(
                        file.id(), stop.stop(), stop.kind(), stop.reason(), stop.until(), act.at()));
    }
}
