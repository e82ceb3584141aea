package org.yingshu.ledger.supervision;

import java.util.Locale;

/** The registers of supervision: each a table of the same shape. */
enum Register {
    ORDERS("ledger.supervision_order"),
    RECORDS("ledger.record"),
    INSPECTIONS("ledger.inspection");

    private final String table;

    Register(String table) {
        this.table = table;
    }

    /** As in paths and message codes. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String table() {
        return table;
    }
}
