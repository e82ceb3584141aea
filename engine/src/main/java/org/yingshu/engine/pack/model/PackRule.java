package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;
import org.yingshu.engine.rules.DecisionTable;

/**
 * A decision table with what people read about it.
 *
 * @param elements the data elements behind the inputs, by input
 * @param questions what the inputs are called for a reader, by input or output
 * @param gaps what the documents leave open, so that a person decides
 */
public record PackRule(
        DecisionTable table,
        Words name,
        Map<String, String> elements,
        Map<String, Words> questions,
        Map<String, List<Option>> options,
        List<Words> gaps,
        Validity validity,
        Cited cited) {

    public PackRule {
        elements = Map.copyOf(elements);
        questions = Map.copyOf(questions);
        options = Map.copyOf(options);
        gaps = List.copyOf(gaps);
    }

    public String code() {
        return table.code();
    }
}
