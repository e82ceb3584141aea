package org.yingshu.shared.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the rows of a table one after the other, whatever file it stands in; the file is never in memory as a whole. */
public interface SheetRows {

    interface Receiver {

        /**
         * One row.
         *
         * @param line as the file counts, from 1
         */
        void row(int line, List<RawCell> cells);
    }

    /** @throws UnreadableTable if the file turns out to be damaged */
    void read(Path file, Receiver receiver) throws IOException;

    /**
     * The reader for what the file is, whatever it is called.
     *
     * @throws UnreadableTable if it is no table
     */
    static SheetRows of(Path file) throws IOException {
        return switch (FileNature.of(file)) {
            case WORKBOOK -> new WorkbookRows();
            case OLD_WORKBOOK -> throw new UnreadableTable(UnreadableTable.Reason.OLD_WORKBOOK);
            case TEXT -> new CsvRows();
            case OTHER -> throw new UnreadableTable(UnreadableTable.Reason.NO_WORKBOOK);
        };
    }
}
