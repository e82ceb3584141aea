package org.yingshu.engine.pack.model;

import java.util.Map;

/**
 * A smallest scene: with these answers the materials are exactly determined.
 *
 * @param answers what the scene answers by itself
 */
public record Scene(String code, Words name, Map<String, Object> answers) {

    public Scene {
        answers = Map.copyOf(answers);
    }
}
