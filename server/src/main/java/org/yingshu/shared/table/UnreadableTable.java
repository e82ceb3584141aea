package org.yingshu.shared.table;

/** A file that holds no table. Each module says so in its own words. */
public final class UnreadableTable extends RuntimeException {

    public enum Reason {
        /** neither a workbook nor a text, or a damaged one */
        NO_WORKBOOK,
        /** of before 2007, or encrypted */
        OLD_WORKBOOK,
        NO_SHEET
    }

    private final Reason reason;

    UnreadableTable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
