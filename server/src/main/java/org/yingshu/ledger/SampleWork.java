package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yingshu.plan.PlanEvent;

/** Lets a ledger have a past: what units and the office would have done, given at the times when they would have. */
public interface SampleWork {

    /** Hands a plan down as of an earlier moment; in the transaction of its issue, before the ledger does it as of now. */
    void handDown(PlanEvent.Issued plan, Instant at);

    /**
     * Plays the work on a plan's duties, from their handing down until a day. The same plan and seed give the same past.
     *
     * @param evidence a file that stands for whatever shows that a duty was done
     * @return how many commands were carried out
     */
    int play(UUID plan, LocalDate until, Evidence evidence, long seed);
}
