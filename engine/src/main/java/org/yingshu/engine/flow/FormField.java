package org.yingshu.engine.flow;

import org.jspecify.annotations.Nullable;

/**
 * A data element that a form asks for.
 *
 * @param element the code of the element
 * @param required whether it has to be filled in where it is asked for
 * @param when a FEEL condition over the answers; asked for in any case when null
 */
public record FormField(
        String element, boolean required, @Nullable String when) {

    /** @throws BadFlow if a component breaks a rule above */
    public FormField {
        Checks.code("field.element", element);
        Checks.filled("field.when", when);
    }

    /** The code up to its first dot: {@code enterprise} of {@code enterprise.name}. */
    public String group() {
        int dot = element.indexOf('.');
        return dot < 0 ? element : element.substring(0, dot);
    }
}
