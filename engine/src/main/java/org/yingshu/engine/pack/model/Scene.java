package org.yingshu.engine.pack.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A smallest scene: with these answers the materials are exactly determined (场景唯一、材料唯一, R5.2).
 *
 * @param answers what the scene answers by itself
 * @param keywords the words that people search for
 * @param result the one product that comes of it; null where the item's own is meant
 */
public record Scene(
        String code,
        Words name,
        Map<String, Object> answers,
        List<String> keywords,
        @Nullable String result) {

    public Scene {
        answers = Map.copyOf(answers);
        // Versions that were stored before scenes had keywords are read for ever.
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
