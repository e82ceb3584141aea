package org.yingshu.ledger.duty;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.model.Authority;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.Plans;

/** An issued plan becomes a ledger; a withdrawn one ends what is still open of it. */
@Component
class DutiesFromPlans {

    private static final Logger LOG = LoggerFactory.getLogger(DutiesFromPlans.class);

    private final Plans plans;
    private final HandingDown handingDown;
    private final DutyQueries queries;
    private final Duties duties;
    private final Journal journal;
    private final StreamKind<Duty, DutyCommand, DutyEvent> kind;

    DutiesFromPlans(
            Plans plans,
            HandingDown handingDown,
            DutyQueries queries,
            Duties duties,
            Journal journal,
            StreamKind<Duty, DutyCommand, DutyEvent> kind) {
        this.plans = plans;
        this.handingDown = handingDown;
        this.queries = queries;
        this.duties = duties;
        this.journal = journal;
        this.kind = kind;
    }

    @ApplicationModuleListener
    void on(PlanEvent.Issued issued) {
        handingDown.handDown(issued, plans.tasks(issued.plan()), Act.ofSystem("ledger", journal.now()));
        LOG.info("Plan {} was handed down with {} tasks", issued.plan(), issued.tasks());
    }

    @ApplicationModuleListener
    void on(PlanEvent.Withdrawn withdrawn) {
        Act act = Act.ofSystem("ledger", journal.now());
        List<UUID> open = queries.openOfPlan(withdrawn.plan());
        for (UUID duty : open) {
            journal.handle(
                    kind,
                    duty,
                    new DutyCommand.Withdraw(
                            new Authority(duties.duty(duty).terms().office(), true, false), withdrawn.reason()),
                    act);
        }
    }
}
