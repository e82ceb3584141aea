package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest partition of a table's pieces into rows of name and cells: a line that is too short or too long for its
 * column, a cell that starts in the middle of a sentence and a name that is none all have their price.
 */
final class CellPartition {

    /** In lines. */
    static final int LONGEST_CELL = 24;

    private static final int LONGEST_NAME = 5;
    private static final double NEVER = 1e9;
    private static final double PARTED_FIGURE = 0.3;
    private static final double PARTED_PHRASE = 1.5;

    private final List<Piece> pieces;
    private final CellGuess.Guesses guesses;
    private final int columns;
    private final List<ColumnRole> roles;
    /** The first column holds running numbers, the second the names. */
    private final boolean numbered;
    /** In columns of print; 0 where not known yet. */
    private final int[] widths;

    private double cost;
    private int[][] rows = new int[0][];

    private CellPartition(List<Piece> pieces, CellGuess.Guesses guesses, List<String> header, int[] widths) {
        this.pieces = pieces;
        this.guesses = guesses;
        this.columns = header.size();
        this.roles = header.stream().map(ColumnRole::of).toList();
        this.numbered = header.get(0).equals("序号");
        this.widths = widths;
    }

    /** @param widths of the columns, in columns of print; 0 where not known yet */
    static CellPartition cheapest(List<Piece> pieces, CellGuess.Guesses guesses, List<String> header, int[] widths) {
        var partition = new CellPartition(pieces, guesses, header, widths);
        partition.solve();
        return partition;
    }

    double cost() {
        return cost;
    }

    /** Rows of {@code {from, to}} pairs, one pair a column; an empty pair is an empty cell. */
    int[][] rows() {
        return rows;
    }

    /** The usual longest line of a column's cells of three and more lines; of names, which are short, the second longest. */
    int[] learnWidths() {
        int[] learnt = new int[columns];
        for (int c = 0; c < columns; c++) {
            boolean names = c <= (numbered ? 1 : 0);
            var longest = new ArrayList<Integer>();
            for (int[] row : rows) {
                int lines = 0;
                int most = 0;
                for (int i = row[2 * c]; i < row[2 * c + 1]; i++) {
                    lines += pieces.get(i).sameLine() && i > row[2 * c] ? 0 : 1;
                    most = Math.max(most, pieces.get(i).width());
                }
                if (lines > (names ? 0 : 2)) {
                    longest.add(most);
                }
            }
            longest.sort(null);
            int count = longest.size();
            learnt[c] = names ? count > 2 ? longest.get(count - 2) : 0 : count > 0 ? longest.get(count / 2) : 0;
        }
        return learnt;
    }

    /**
     * Goes through the pieces once. The states on the way are the columns that come next: first those of a row with a
     * name, then those of one without.
     */
    private void solve() {
        int n = pieces.size();
        int states = 2 * columns;
        double[][] best = new double[n + 1][states];
        int[][] before = new int[n + 1][states];
        for (double[] row : best) {
            Arrays.fill(row, NEVER);
        }
        best[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            // Twice round: an empty cell leads on to the next column without using a piece.
            for (int step = 0; step < 2 * states; step++) {
                int state = step % states;
                int next = state == 0 ? columns + 1 : next(state);
                double skipped = best[i][state] + emptyCell(state);
                if (skipped < best[i][next]) {
                    best[i][next] = skipped;
                    before[i][next] = i * states + state;
                }
            }
            for (int state = 0; state < states && i < n; state++) {
                extend(best, before, i, state);
            }
        }
        cost = best[n][0];
        rows = trace(before);
    }

    private int next(int state) {
        return (state + 1) % columns == 0 ? 0 : state + 1;
    }

    private void extend(double[][] best, int[][] before, int from, int state) {
        if (best[from][state] >= NEVER) {
            return;
        }
        int column = state % columns;
        int next = next(state);
        int limit = Math.min(pieces.size(), from + (column <= (numbered ? 1 : 0) ? LONGEST_NAME : LONGEST_CELL));
        for (int to = from + 1; to <= limit; to++) {
            // Pricing a cell is the dear part, and no cell is free.
            if (best[from][state] >= best[to][next]) {
                continue;
            }
            double total = best[from][state] + cellCost(from, to, column);
            if (total < best[to][next]) {
                best[to][next] = total;
                before[to][next] = from * 2 * columns + state;
            }
        }
    }

    /** Rows without a name go on with the one above, and often without others' values; numbers are printed throughout. */
    private double emptyCell(int state) {
        if (state == 0) {
            return numbered ? 1.2 : 0.9;
        }
        boolean last = state % columns == columns - 1;
        return !last ? 2.5 : state > columns ? 0 : numbered ? 1.5 : 1.0;
    }

    private double cellCost(int from, int to, int column) {
        boolean endsInLine = to < pieces.size() && pieces.get(to).sameLine();
        CellGuess cell = guesses.of(from, to);
        if (cell.tearsRow() || (endsInLine && cell.lines() > 1)) {
            return NEVER;
        }
        int name = numbered ? 1 : 0;
        double price = cell.price() + (endsInLine && pieces.get(to).besideDigit() ? PARTED_FIGURE : 0);
        price += pieces.get(from).inPhrase() ? PARTED_PHRASE : 0;
        price += cell.raggedness(widths[column], column > name) + cell.priceAs(roles.get(column));
        if (numbered && column == 0) {
            return price + cell.numberPrice();
        }
        return price + (column == name ? cell.namePrice() : cell.valuePrice());
    }

    private int[][] trace(int[][] before) {
        var traced = new ArrayList<int[]>();
        int at = pieces.size();
        int state = 0;
        int[] row = new int[2 * columns];
        do {
            int from = before[at][state] / (2 * columns);
            state = before[at][state] % (2 * columns);
            row[2 * (state % columns)] = from;
            row[2 * (state % columns) + 1] = at;
            if (state == 0) {
                traced.add(0, row);
                row = new int[2 * columns];
            }
            at = from;
        } while (at > 0 || state > 0);
        return traced.toArray(int[][]::new);
    }
}
