package org.yingshu.engine.flow.bpmn;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.flow.StepKind;

/**
 * What a file says, not yet understood.
 *
 * @param nodes by id, in the order of the file
 * @param performers the name of the lane of each node that stands in one
 */
record Diagram(Map<String, Element> nodes, List<Arrow> flows, Map<String, String> performers) {

    /** A node of the process; {@code line} from 1. */
    record Element(
            String id,
            String type,
            String name,
            @Nullable String defaultFlow,
            @Nullable Extension extension,
            int line) {}

    record Arrow(
            String id, String from, String to, @Nullable String condition, int line) {}

    /** Our extension of a task. */
    record Extension(
            @Nullable StepKind kind,
            @Nullable Limit limit,
            boolean counted,
            @Nullable String group) {

        /** Of a task that another program drew. */
        static final Extension NONE = new Extension(null, null, true, null);
    }
}
