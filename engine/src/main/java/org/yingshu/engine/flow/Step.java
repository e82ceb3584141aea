package org.yingshu.engine.flow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.BadFlow.Problem;

/**
 * One thing that has to be done on the way to a result.
 *
 * @param id unique in its graph
 * @param performer the organisation by its standard name without a place, or {@link #APPLICANT}; in a joint step all
 *     that take part, separated by 、, the lead first
 * @param after the ids of the steps that have to be finished before
 * @param limit how long the step may take; null when the documents give none
 * @param counted false when its time is left out of the limit of the whole
 * @param when a FEEL condition over the answers; the step is skipped where it does not hold
 * @param group steps with the same group are submitted together: none begins before all of them may
 */
public record Step(
        String id,
        String name,
        StepKind kind,
        String performer,
        Set<String> after,
        @Nullable Limit limit,
        boolean counted,
        @Nullable String when,
        @Nullable String group) {

    /** The performer of what the applicant does. */
    public static final String APPLICANT = "applicant";

    /** An XML name without a colon, so that it can be the id of an element in a diagram. */
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    /** @throws BadFlow if a component breaks a rule above */
    public Step {
        if (!ID.matcher(id).matches()) {
            throw new BadFlow(Problem.BAD_STEP_ID, "step.id", id);
        }
        Checks.filled("step.name", name);
        Checks.filled("step.performer", performer);
        Checks.filled("step.when", when);
        Checks.filled("step.group", group);
        after = Ordered.copyOf(after);
        List<String> performers = List.of(performer.split("、"));
        Checks.distinct("step.performer", performers);
        performers.forEach(one -> Checks.filled("step.performer", one));
        if (performers.size() > 1 && !kind.isJoint()) {
            throw new BadFlow(Problem.NOT_JOINT, "step.performer", performer);
        }
    }

    /** All that take part, the lead first; each has to give an opinion before the step is done. */
    public List<String> performers() {
        return List.of(performer.split("、"));
    }

    /** Those whose opinions are still missing, the lead first. */
    public List<String> outstanding(Set<String> given) {
        return performers().stream().filter(one -> !given.contains(one)).toList();
    }

    public Step withAfter(Set<String> steps) {
        return new Step(id, name, kind, performer, steps, limit, counted, when, group);
    }
}
