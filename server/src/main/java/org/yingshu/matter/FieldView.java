package org.yingshu.matter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.ElementType;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Words;

/**
 * A field of a form.
 *
 * @param element the data element's code, and the key of its value in a form
 * @param group the code up to its first dot: fields of one group stand together
 * @param when asked only where this FEEL condition over the answers holds; null in an offer, whose conditions are decided
 * @param items the items that ask for it
 */
public record FieldView(
        String element,
        String group,
        Words name,
        ElementType type,
        List<Option> options,
        boolean required,
        boolean sensitive,
        @Nullable String when,
        Set<String> items) {}
