package org.yingshu.matter;

import java.util.Map;
import java.util.UUID;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.Outcome;

/**
 * What a decision table says of a subject, with the rows that fired.
 *
 * @param version of the table, so that the decision can be explained years later
 * @param labels what its inputs and outputs are called for a reader, where the table says so
 */
public record DecisionOutcome(UUID version, String rule, Words name, Map<String, Words> labels, Outcome outcome) {

    public boolean isDecided() {
        return outcome.isDecided();
    }
}
