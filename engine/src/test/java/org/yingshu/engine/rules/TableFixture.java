package org.yingshu.engine.rules;

import java.util.List;

/** Small tables of a kind and a capacity. */
public final class TableFixture {

    private TableFixture() {}

    public static DecisionTable table(HitPolicy hit, Row... rows) {
        return new DecisionTable(
                "test.payer",
                "谁付费",
                "a plan",
                hit,
                List.of(
                        Column.of("kind", ValueType.TEXT),
                        new Column("capacity", "容量", ValueType.NUMBER, List.of(), "kW")),
                List.of(Column.of("payer", ValueType.TEXT, "company", "customer")),
                List.of(rows));
    }

    public static Row row(String id, String kind, String capacity, String payer) {
        return new Row(
                id, List.of(Cell.of(kind), Cell.of(capacity)), List.of(Result.of(payer)), "L" + id, "note " + id);
    }
}
