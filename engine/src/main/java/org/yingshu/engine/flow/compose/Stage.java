package org.yingshu.engine.flow.compose;

import java.util.List;
import org.yingshu.engine.flow.order.Span;

/**
 * Items of a bundle that are handled side by side, because none of them needs another.
 *
 * @param number from 1
 * @param items their codes
 * @param limit the longest promise among them
 */
public record Stage(int number, List<String> items, Span limit) {

    public Stage {
        items = List.copyOf(items);
    }
}
