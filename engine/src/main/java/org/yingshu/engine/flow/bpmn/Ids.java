package org.yingshu.engine.flow.bpmn;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids of one file, no two alike. */
final class Ids {

    private final Set<String> taken;
    private final Map<String, Integer> last = new HashMap<>();

    Ids(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The word itself, or with a number when it is taken. */
    String free(String word) {
        String id = word;
        while (!taken.add(id)) {
            id = word + "_" + last.merge(word, 1, Integer::sum);
        }
        return id;
    }
}
