package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;
import org.yingshu.engine.rules.DecisionTable;

/**
 * A decision table with what people read about it.
 *
 * @param elements the data elements behind the inputs, by input
 * @param questions what the inputs are called for a reader, by input or output
 */
public record PackRule(
        DecisionTable table,
        Words name,
        Map<String, String> elements,
        Map<String, Words> questions,
        Map<String, List<Option>> options,
        Validity validity,
        Cited cited) {

    public PackRule {
        elements = Map.copyOf(elements);
        questions = Map.copyOf(questions);
        options = Map.copyOf(options);
    }

    public String code() {
        return table.code();
    }
}
