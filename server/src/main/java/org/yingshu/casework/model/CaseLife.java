package org.yingshu.casework.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseProblem;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.engine.lifecycle.Refusal;

/** The life of a case (R5.20–R5.29, R5.46–R5.61). */
public final class CaseLife implements Lifecycle<CaseFile, CaseCommand, CaseEvent> {

    private final Procedures procedures;

    public CaseLife(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Decision<CaseEvent> decide(@Nullable CaseFile file, CaseCommand command, Act act) {
        if (command instanceof CaseCommand.Submit submit) {
            return file == null ? Receiving.submit(submit, act) : Refuse.because(CaseProblem.ALREADY_SUBMITTED);
        }
        if (file == null) {
            return Refuse.because(CaseProblem.NO_SUCH_CASE);
        }
        CaseCommand.Done done = (CaseCommand.Done) command;
        Procedure how = procedures.of(file.procedure());
        Standing who = Standing.of(act);
        Refusal refusal = Rights.refusal(done.deed(), file, how, who);
        if (refusal != null) {
            return new Decision.Refused<>(refusal);
        }
        Decision<CaseEvent> decision =
                switch (done) {
                    case CaseCommand.Receiving receiving -> Receiving.decide(file, how, receiving, act);
                    case CaseCommand.Handling handling -> Handling.decide(file, how, handling, who, act);
                    case CaseCommand.Stopping stopping -> Stopping.decide(file, stopping, act);
                    case CaseCommand.Following following -> Following.decide(file, following, act);
                };
        return decision instanceof Decision.Accepted<CaseEvent>(List<CaseEvent> events)
                ? Decision.accept(withConsequences(file, how, events, act))
                : decision;
    }

    /** What follows of itself: the clock stops for works, and a case whose last step is done is finished. */
    private List<CaseEvent> withConsequences(CaseFile file, Procedure how, List<CaseEvent> events, Act act) {
        List<CaseEvent> all = new ArrayList<>(events);
        CaseFile after = file;
        int seen = 0;
        while (seen < all.size()) {
            for (; seen < all.size(); seen++) {
                after = evolve(after, all.get(seen));
            }
            all.addAll(Consequences.of(after, how, act));
        }
        return all;
    }

    @Override
    public CaseFile evolve(@Nullable CaseFile file, CaseEvent event) {
        return CaseCourse.after(file, event, procedures);
    }

    static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
    }
}
