package org.yingshu.matter.rules;

import java.util.List;
import org.yingshu.engine.rules.Cell;
import org.yingshu.engine.rules.Column;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.HitPolicy;
import org.yingshu.engine.rules.Result;

/** A table with its cells as they are written. */
record TableView(
        String code,
        String name,
        String source,
        HitPolicy hit,
        List<Column> inputs,
        List<Column> outputs,
        List<RowView> rows) {

    record RowView(String id, List<String> when, List<String> then, String where, String note) {}

    static TableView of(DecisionTable table) {
        return new TableView(
                table.code(),
                table.name(),
                table.source(),
                table.hit(),
                table.inputs(),
                table.outputs(),
                table.rows().stream()
                        .map(row -> new RowView(
                                row.id(),
                                row.when().stream().map(Cell::text).toList(),
                                row.then().stream().map(Result::text).toList(),
                                table.where(row),
                                row.note()))
                        .toList());
    }
}
