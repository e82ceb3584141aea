package org.yingshu.engine.reader.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many labelled values the reader found.
 *
 * @param right values that stand in both
 * @param labelled values that should have been found
 * @param read values that were found, right or not
 */
record Score(String element, int right, int labelled, int read) {

    static <T> Score of(String element, Collection<T> labelled, Collection<T> read) {
        List<T> left = new ArrayList<>(read);
        int right = (int) labelled.stream().filter(left::remove).count();
        return new Score(element, right, labelled.size(), read.size());
    }

    /** Values that are there or not, with nothing to be found too much. */
    static Score share(String element, int right, int of) {
        return new Score(element, right, of, of);
    }

    Score plus(Score other) {
        return new Score(element, right + other.right, labelled + other.labelled, read + other.read);
    }

    double recall() {
        return labelled == 0 ? 1 : (double) right / labelled;
    }

    double precision() {
        return read == 0 ? 1 : (double) right / read;
    }

    @Override
    public String toString() {
        return "%-28s %5d %5d %5d   %5.1f %%   %5.1f %%"
                .formatted(element, labelled, read, right, 100 * precision(), 100 * recall());
    }
}
