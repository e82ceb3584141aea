package org.yingshu.directory.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.shared.problem.ProblemException;

/** Reads the rows of a table one after the other, whatever file it stands in; the file is never in memory as a whole. */
interface SheetRows {

    interface Receiver {

        /**
         * One row.
         *
         * @param line as the file counts, from 1
         */
        void row(int line, List<RawCell> cells);
    }

    void read(Path file, Receiver receiver) throws IOException;

    /** The reader for what the file is, whatever it is called. */
    static SheetRows of(Path file) throws IOException {
        return switch (FileNature.of(file)) {
            case WORKBOOK -> new WorkbookRows();
            case OLD_WORKBOOK -> throw new ProblemException(DirectoryProblem.OLD_WORKBOOK);
            case TEXT -> new CsvRows();
            case OTHER -> throw new ProblemException(DirectoryProblem.NO_WORKBOOK);
        };
    }
}
