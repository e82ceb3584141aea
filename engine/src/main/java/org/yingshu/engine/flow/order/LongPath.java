package org.yingshu.engine.flow.order;

import java.util.List;

/** A way through a graph, from a node that waits for nothing to one that nothing waits for, and its length. */
public record LongPath(List<String> nodes, Sum length) {

    public LongPath {
        nodes = List.copyOf(nodes);
    }
}
