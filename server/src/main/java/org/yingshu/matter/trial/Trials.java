package org.yingshu.matter.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Offer;
import org.yingshu.matter.TrialFiling;
import org.yingshu.matter.TrialFiling.Outcome;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/** Tries the example application of every online item: whatever has stopped to work is found before an applicant finds it. */
@Component
class Trials {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

    private final Shelves shelves;
    private final Finding finding;
    private final Offers offers;
    private final ObjectProvider<TrialFiling> filing;
    private final TrialStore store;
    private final Clock clock;

    Trials(
            Shelves shelves,
            Finding finding,
            Offers offers,
            ObjectProvider<TrialFiling> filing,
            TrialStore store,
            Clock clock) {
        this.shelves = shelves;
        this.finding = finding;
        this.offers = offers;
        this.filing = filing;
        this.store = store;
        this.clock = clock;
    }

    /** Tries all examples; returns how many failed. */
    int round() {
        LocalDate today = LocalDate.now(clock);
        int failed = 0;
        for (Example example : examples()) {
            long started = System.nanoTime();
            Outcome outcome = attempt(example, today);
            int millis = (int) ((System.nanoTime() - started) / 1_000_000);
            store.add(example.subject(), example.place(), outcome, millis);
            if (!outcome.passed()) {
                failed++;
                LOG.warn(
                        "The trial of {} in {} ended at {}: {}",
                        example.subject(),
                        example.place(),
                        outcome.stage(),
                        outcome.detail());
            }
        }
        return failed;
    }

    private List<Example> examples() {
        var examples = new ArrayList<Example>();
        shelves.shelf().<Example>all(DefinitionKind.EXAMPLE).values().forEach(placed -> examples.add(placed.thing()));
        return examples;
    }

    private Outcome attempt(Example example, LocalDate today) {
        try {
            Taken taken = finding.any(example.subject())
                    .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, example.subject()));
            Offer offer = offers.offer(taken, example.place(), today, example.answers(), Set.copyOf(example.items()));
            TrialFiling robot = filing.getIfAvailable();
            return robot == null ? new Outcome(true, "offer", "") : robot.file(offer, example, today);
        } catch (RuntimeException e) {
            return new Outcome(false, "offer", String.valueOf(e.getMessage()));
        }
    }
}
