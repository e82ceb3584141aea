package org.yingshu.engine.reader.input.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet that cover several rows: each is repeated in every row. */
final class SheetMerges {

    /** Tables have hundreds at most; each is kept in memory. */
    private static final int MAX = 100_000;

    /** Those that lie side by side; overlapping ones, which only a malicious file has, could be more. */
    private static final int MAX_STANDING = 1_000;

    private final List<CellRangeAddress> tall = new ArrayList<>();
    private final List<Standing> standing = new ArrayList<>();
    private int next;

    private record Standing(CellRangeAddress range, String text) {}

    void add(CellRangeAddress range) {
        if (range.getLastRow() > range.getFirstRow() && tall.size() < MAX) {
            tall.add(range);
        }
    }

    /** All merged cells are known; rows come next. */
    SheetMerges sorted() {
        tall.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        return this;
    }

    /** The row's cells, with those that reach into it from above; rows come in ascending order. */
    List<String> repeat(int row, List<String> cells) {
        var merged = new ArrayList<>(cells);
        standing.removeIf(s -> s.range.getLastRow() < row);
        for (Standing above : standing) {
            put(merged, above.range.getFirstColumn(), above.text);
        }
        while (next < tall.size() && tall.get(next).getFirstRow() <= row) {
            CellRangeAddress range = tall.get(next++);
            int column = range.getFirstColumn();
            if (range.getFirstRow() == row && column < merged.size() && standing.size() < MAX_STANDING) {
                standing.add(new Standing(range, merged.get(column)));
            }
        }
        return merged;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
