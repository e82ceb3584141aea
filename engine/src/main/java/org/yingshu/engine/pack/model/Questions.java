package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.ElementType;

/**
 * Guided questions: the answers decide form, materials and steps.
 *
 * @param subject the item or bundle that they are for
 */
public record Questions(String code, String subject, List<Question> questions) {

    /**
     * One question.
     *
     * @param element the data element that its answer fills as well; null where it fills none
     * @param when asked only where this FEEL condition over the answers before holds
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
            Map<String, List<String>> picks) {

        public Question {
            options = List.copyOf(options);
            picks = Map.copyOf(picks);
        }
    }

    public Questions {
        questions = List.copyOf(questions);
    }
}
