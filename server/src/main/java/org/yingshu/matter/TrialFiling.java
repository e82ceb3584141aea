package org.yingshu.matter;

import java.time.LocalDate;
import org.yingshu.engine.pack.model.Example;

/**
 * Files a robot's test case and takes it as far as it goes, leaving nothing that people or figures would see. The module
 * that handles cases has one; without it a trial ends with the offer.
 */
public interface TrialFiling {

    /**
     * How far a trial came.
     *
     * @param stage a word: offer, filed, accepted, decided …
     * @param detail why it went no further; empty when it passed
     */
    record Outcome(boolean passed, String stage, String detail) {}

    Outcome file(Offer offer, Example example, LocalDate on);
}
