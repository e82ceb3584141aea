package org.yingshu.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yingshu.files.Files.Content;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.table.RawCell;
import org.yingshu.shared.table.SheetRows;
import org.yingshu.shared.table.UnreadableTable;

/** The rows of a file as texts, one for each line of the file; of a formula its last result. */
final class ListRows {

    /** The longest list we know, the national one of administrative powers, has some ten thousand items. */
    static final int MAX_ROWS = 100_000;

    private ListRows() {}

    static List<List<String>> of(Content file) {
        List<List<String>> rows = new ArrayList<>();
        try {
            SheetRows.of(file.path()).read(file.path(), (line, cells) -> {
                if (line > MAX_ROWS + 1) {
                    throw new ProblemException(ListProblem.TOO_MANY_ROWS, MAX_ROWS);
                }
                while (rows.size() < line - 1) {
                    rows.add(List.of());
                }
                rows.add(cells.stream().map(RawCell::text).toList());
            });
        } catch (UnreadableTable | IOException e) {
            throw new ProblemException(ListProblem.NOT_A_TABLE, file.file().name());
        }
        return rows;
    }
}
