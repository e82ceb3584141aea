package org.yingshu.shared.table;

/** What stands in a cell of a file. */
public record RawCell(String text, Nature nature) {

    public static final RawCell EMPTY = new RawCell("", Nature.TEXT);

    public enum Nature {
        TEXT,
        NUMBER,
        DATE,
        /** computed: its value may change with the file, so it is nobody's word */
        FORMULA,
        /** #N/A and the like */
        ERROR
    }

    public static RawCell text(String text) {
        return new RawCell(text.strip(), Nature.TEXT);
    }
}
