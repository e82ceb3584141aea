package org.yingshu.ledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.engine.lifecycle.Refusal;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.LedgerProblem;

/** The life of a duty (R1.6–R1.9, R1.12–R1.15, R1.24). */
public final class DutyLife implements Lifecycle<Duty, DutyCommand, DutyEvent> {

    @Override
    public Decision<DutyEvent> decide(@Nullable Duty duty, DutyCommand command, Act act) {
        if (command instanceof DutyCommand.HandDown handDown) {
            return duty == null ? Receipt.handDown(handDown) : Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
        }
        if (duty == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DUTY);
        }
        DutyCommand.Done done = (DutyCommand.Done) command;
        Standing who = Standing.of(act, done.by());
        Refusal refusal = Rights.refusal(done.deed(), duty, who);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        return switch (done) {
            case DutyCommand.Receiving receiving -> Receipt.decide(duty, receiving, who, act);
            case DutyCommand.Working working -> Work.decide(duty, working, who, act);
            case DutyCommand.Ending ending -> Ending.decide(duty, ending, who, act);
        };
    }

    @Override
    public Duty evolve(@Nullable Duty duty, DutyEvent event) {
        return DutyCourse.after(duty, event);
    }

    static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
    }
}
