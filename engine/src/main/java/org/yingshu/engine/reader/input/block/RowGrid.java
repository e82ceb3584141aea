package org.yingshu.engine.reader.input.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yingshu.engine.reader.input.Unreadable;

/** The rows of one table, each with the cells that reach down into it from above. */
public final class RowGrid {

    private final Blocks out;
    private List<String> row = new ArrayList<>();
    private List<String> above = List.of();

    /** for each column, in how many more rows the cell above stands */
    private int[] reach = new int[0];

    public RowGrid(Blocks out) {
        this.out = out;
    }

    /**
     * The next cell.
     *
     * @param columns how many it covers; it stands in the first, the others stay empty
     * @param rows how many it covers, this one included
     */
    public void cell(String text, int columns, int rows) {
        repeatFromAbove();
        for (int i = 0; i < columns; i++) {
            reach(row.size(), rows - 1);
            row.add(i == 0 ? text : "");
        }
    }

    /** The next cell belongs to the one above it. */
    public void continued(int columns) {
        int column = row.size();
        cell(column < above.size() ? above.get(column) : "", columns, 1);
    }

    public void endRow() throws Unreadable {
        repeatFromAbove();
        if (!row.isEmpty()) {
            out.row(row);
        }
        above = row;
        row = new ArrayList<>(above.size());
    }

    private void repeatFromAbove() {
        while (row.size() < reach.length && reach[row.size()] > 0) {
            reach[row.size()]--;
            row.add(row.size() < above.size() ? above.get(row.size()) : "");
        }
    }

    private void reach(int column, int rows) {
        if (rows > 0 && column >= reach.length) {
            reach = Arrays.copyOf(reach, Math.max(column + 1, reach.length * 2));
        }
        if (column < reach.length) {
            reach[column] = rows;
        }
    }
}
