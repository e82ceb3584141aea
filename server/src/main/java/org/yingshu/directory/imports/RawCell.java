package org.yingshu.directory.imports;

/** What stands in a cell of a file. */
record RawCell(String text, Nature nature) {

    static final RawCell EMPTY = new RawCell("", Nature.TEXT);

    enum Nature {
        TEXT,
        NUMBER,
        DATE,
        /** computed: its value may change with the file, so it is nobody's word */
        FORMULA,
        /** #N/A and the like */
        ERROR
    }

    static RawCell text(String text) {
        return new RawCell(text.strip(), Nature.TEXT);
    }
}
