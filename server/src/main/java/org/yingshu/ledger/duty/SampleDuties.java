package org.yingshu.ledger.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.SampleWork;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.Plans;
import org.yingshu.shared.problem.ProblemException;

/** Gives the commands of a {@link SampleStory} for each duty of a plan. */
@Component
class SampleDuties implements SampleWork {

    private final HandingDown handingDown;
    private final Plans plans;
    private final DutyQueries queries;
    private final Duties duties;
    private final Journal journal;
    private final StreamKind<Duty, DutyCommand, DutyEvent> kind;
    private final PlaceDays days;

    SampleDuties(
            HandingDown handingDown,
            Plans plans,
            DutyQueries queries,
            Duties duties,
            Journal journal,
            StreamKind<Duty, DutyCommand, DutyEvent> kind,
            PlaceDays days) {
        this.handingDown = handingDown;
        this.plans = plans;
        this.queries = queries;
        this.duties = duties;
        this.journal = journal;
        this.kind = kind;
        this.days = days;
    }

    @Override
    @Transactional
    public void handDown(PlanEvent.Issued plan, Instant at) {
        handingDown.handDown(plan, plans.tasks(plan.plan()), Act.ofSystem("ledger", at));
    }

    @Override
    public int play(UUID plan, LocalDate until, Evidence evidence, long seed) {
        int done = 0;
        List<UUID> open = queries.openOfPlan(plan);
        // A duty can be struck off only after its parts.
        for (boolean parts : new boolean[] {true, false}) {
            for (UUID id : open) {
                Duty duty = duties.duty(id);
                if (duty.part() == parts) {
                    done += play(duty, until, evidence, seed);
                }
            }
        }
        return done;
    }

    private int play(Duty duty, LocalDate until, Evidence evidence, long seed) {
        boolean partsDone = duties.openParts(duty.id()) == 0;
        var story = new SampleStory(duty, days.in(duty.region()), until, evidence, seed, partsDone);
        return story.steps().stream().mapToInt(step -> give(duty.id(), step)).sum();
    }

    /** What the duty's life refuses did not happen. */
    private int give(UUID id, SampleStory.Step step) {
        try {
            journal.handle(kind, id, step.command(), step.act());
            return 1;
        } catch (ProblemException e) {
            return 0;
        }
    }
}
