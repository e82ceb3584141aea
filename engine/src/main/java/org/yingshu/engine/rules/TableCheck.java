package org.yingshu.engine.rules;

import java.util.List;

/**
 * What a table leaves open, and where its rows disagree.
 *
 * @param exhausted whether not every part was looked at: the table is too wide, or a cell compares inputs with each
 *     other; what is listed is still right
 */
public record TableCheck(List<Gap> gaps, List<Clash> clashes, List<String> unreachable, boolean exhausted) {

    /** A part of what may come that no row fits: a description for each input that matters. */
    public record Gap(List<Part> parts) {}

    /** A part where several rows fit although the table allows one, or they must say the same. */
    public record Clash(List<String> rows, List<Part> parts) {}

    /**
     * A part of an input's values.
     *
     * @param values as a cell would say it
     */
    public record Part(String input, String values) {

        @Override
        public String toString() {
            return input + " " + values;
        }
    }

    static TableCheck of(DecisionTable table) {
        return new Checking(table).run();
    }

    public boolean isComplete() {
        return gaps.isEmpty() && !exhausted;
    }
}
