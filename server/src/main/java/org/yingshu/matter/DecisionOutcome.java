package org.yingshu.matter;

import java.util.UUID;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.Outcome;

/**
 * What a decision table says of a subject, with the rows that fired.
 *
 * @param version of the table, so that the decision can be explained years later
 */
public record DecisionOutcome(UUID version, String rule, Words name, Outcome outcome) {

    public boolean isDecided() {
        return outcome.isDecided();
    }
}
