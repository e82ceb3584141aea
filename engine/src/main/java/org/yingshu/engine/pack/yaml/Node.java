package org.yingshu.engine.pack.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML file; {@code line} counts from 1. */
public sealed interface Node {

    int line();

    /** A value as it is written; 2022.1 and "2022.1" are the same text. */
    record Scalar(String text, int line) implements Node {}

    record Sequence(List<Node> members, int line) implements Node {}

    record Mapping(Map<String, Node> entries, int line) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** As plain maps, lists and texts; true, false and numbers as what they are. */
    default Object plain() {
        return switch (this) {
            case Scalar(String text, int line) -> PlainValue.of(text);
            case Sequence(List<Node> members, int line) ->
                members.stream().map(Node::plain).toList();
            case Mapping(Map<String, Node> entries, int line) -> {
                var plain = new LinkedHashMap<String, Object>();
                entries.forEach((key, node) -> plain.put(key, node.plain()));
                yield Collections.unmodifiableMap(plain);
            }
        };
    }
}
