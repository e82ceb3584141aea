package org.yingshu.engine.rules;

import java.util.List;

/**
 * A rule of a table.
 *
 * @param when a cell for each input, in their order
 * @param then a result for each output, in their order
 * @param where the place in the source that says so; empty where the table's source does
 * @param note what readers of the table should know
 */
public record Row(String id, List<Cell> when, List<Result> then, String where, String note) {

    public Row {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
