package org.yingshu.ledger.supervision;

/** The registers of supervision: each a table of the same shape. */
enum Register {
    ORDERS("ledger.supervision_order"),
    RECORDS("ledger.record"),
    INSPECTIONS("ledger.inspection");

    private final String table;

    Register(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
