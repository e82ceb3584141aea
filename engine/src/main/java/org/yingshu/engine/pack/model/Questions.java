package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.rules.Outcome;

/**
 * Guided questions: the answers decide form, materials and steps.
 *
 * @param subject the item, bundle or table that they are for
 * @param rule the table that says what the answers lead to; null where they lead to the subject
 */
public record Questions(
        String code, String subject, @Nullable String rule, List<Question> questions) {

    /**
     * One question.
     *
     * @param element the data element that its answer fills as well; null where it fills none
     * @param when asked only where this FEEL condition over the answers before holds
     * @param value what it is answered with without being asked
     * @param derived the table that answers it from the other answers
     * @param picks optional items that an answer takes along, by answer
     */
    public record Question(
            String name,
            Words text,
            Words help,
            ElementType type,
            List<Option> options,
            @Nullable String unit,
            @Nullable String element,
            @Nullable String when,
            @Nullable String value,
            @Nullable Derived derived,
            Map<String, List<String>> picks) {

        /** Whether a person has to answer. */
        public boolean isAsked() {
            return value == null && derived == null;
        }

        private void follow(Map<String, @Nullable Object> known, Function<String, @Nullable PackRule> rules) {
            if (known.get(name) == null && element != null && known.get(element) != null) {
                known.put(name, known.get(element));
            }
            if (known.get(name) == null && value != null) {
                known.put(name, value);
            }
            PackRule rule = derived == null || known.get(name) != null ? null : rules.apply(derived.rule());
            if (rule != null && derived != null) {
                Outcome outcome = rule.table().decide(known);
                if (outcome.isDecided()) {
                    known.put(name, outcome.result().get(derived.output()));
                }
            }
            if (element != null && known.get(name) != null) {
                known.putIfAbsent(element, known.get(name));
            }
        }

        public Question {
            options = List.copyOf(options);
            picks = Map.copyOf(picks);
        }
    }

    /**
     * Adds what follows from the answers: constants, and what decision tables derive; an answer fills its data element and
     * the other way round.
     *
     * @param answers by question and data element; changed
     * @param rules a table by its code; null where there is none
     */
    public void complete(Map<String, @Nullable Object> answers, Function<String, @Nullable PackRule> rules) {
        questions.forEach(question -> question.follow(answers, rules));
    }

    /** An answer that a decision table gives. */
    public record Derived(String rule, String output) {}

    public Questions {
        questions = List.copyOf(questions);
    }
}
