package org.yingshu.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next opens the page after this one; null on the last
 * @param total how many there are in all; null where counting them would cost too much
 */
public record Page<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of what was asked for with a limit of one more than {@code size}. */
    public static <T> Page<T> of(List<T> found, int size, Function<T, String> key, @Nullable Long total) {
        if (found.size() <= size) {
            return new Page<>(found, null, total);
        }
        List<T> items = found.subList(0, size);
        return new Page<>(items, key.apply(items.get(size - 1)), total);
    }
}
