package org.yingshu.casework;

import java.util.List;
import java.util.Objects;

/**
 * A row of a decision table that led to an automatic result, or to leaving it to a person.
 *
 * @param row its id in the rule; empty where no row fired, and the text says what was missing
 * @param text what it said
 * @param grounds what was known of the inputs, and from where; of an older case nothing is kept
 */
public record Fired(String rule, String row, String text, List<Ground> grounds) {

    public Fired {
        grounds = List.copyOf(Objects.requireNonNullElse(grounds, List.of()));
    }
}
