package org.yingshu.casework.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yingshu.engine.flow.Step;

/** The steps that come after a step, at whatever distance. */
final class Successors {

    private Successors() {}

    static Set<String> of(Procedure how, String id) {
        Set<String> found = new LinkedHashSet<>();
        int before;
        do {
            before = found.size();
            for (Step step : how.graph().steps()) {
                if (step.after().contains(id) || step.after().stream().anyMatch(found::contains)) {
                    found.add(step.id());
                }
            }
        } while (found.size() > before);
        return found;
    }
}
