package org.yingshu.engine.pack.model;

import java.util.List;
import org.yingshu.engine.flow.DataElement;
import org.yingshu.engine.flow.ElementType;

/** A data element with its names in both languages. */
public record Element(String code, Words name, ElementType type, List<Option> options, boolean sensitive) {

    public Element {
        options = List.copyOf(options);
    }

    /** As the engine's forms know it. */
    public DataElement element() {
        return new DataElement(
                code, name.zh(), type, options.stream().map(Option::value).toList(), sensitive);
    }
}
