package org.yingshu.engine.flow;

import java.util.List;
import org.yingshu.engine.flow.BadFlow.Problem;

/**
 * A piece of information with one meaning everywhere, so that it is asked for once.
 *
 * @param code such as {@code enterprise.name}; what stands before the first dot is its group
 * @param options what can be chosen; empty unless the type is a choice
 * @param sensitive kept encrypted and masked on screens
 */
public record DataElement(String code, String name, ElementType type, List<String> options, boolean sensitive) {

    /** @throws BadFlow if a component breaks a rule above */
    public DataElement {
        Checks.code("element.code", code);
        Checks.filled("element.name", name);
        options = List.copyOf(options);
        Checks.distinct("element.options", options);
        if (type.hasOptions() && options.isEmpty()) {
            throw new BadFlow(Problem.OPTIONS_MISSING, "element.options", code);
        }
        if (!type.hasOptions() && !options.isEmpty()) {
            throw new BadFlow(Problem.OPTIONS_UNEXPECTED, "element.options", code);
        }
    }
}
