package org.yingshu.engine.reader.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.source.Passage;

/** Finds the columns that a row's cells belong to, when some stand in the wrong ones: their order is trusted, their places are not. */
final class CellAlignment {

    private CellAlignment() {}

    /** For each cell its column, or -1 for a cell that belongs to none. */
    static int[] align(List<Passage> cells, List<Column> columns, Set<String> plans) {
        int n = cells.size();
        int m = columns.size();
        double[][] best = new double[n + 1][m + 1];
        int[][] choice = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            best[i][m] = best[i + 1][m] - (cells.get(i).isEmpty() ? 0 : 2);
            choice[i][m] = -1;
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int c = m - 1; c >= 0; c--) {
                String cell = cells.get(i).text();
                double skipColumn = best[i][c + 1];
                double skipCell = best[i + 1][c] - (cell.isEmpty() ? 0 : 2);
                double take = cell.isEmpty()
                        ? Double.NEGATIVE_INFINITY
                        : score(cell, columns.get(c), plans, i == c) + best[i + 1][c + 1];
                best[i][c] = Math.max(take, Math.max(skipColumn, skipCell));
                choice[i][c] = best[i][c] == take ? c : best[i][c] == skipColumn ? -2 : -1;
            }
        }
        int[] target = new int[n];
        Arrays.fill(target, -1);
        int i = 0;
        int c = 0;
        while (i < n) {
            int chosen = choice[i][c];
            if (chosen == -2) {
                c++;
            } else {
                target[i] = chosen;
                i++;
                c = chosen >= 0 ? chosen + 1 : c;
            }
        }
        return target;
    }

    private static double score(String cell, Column column, Set<String> plans, boolean ownPlace) {
        double stay = ownPlace ? 0.25 : 0;
        if (column == Column.NUMBER) {
            return cell.matches("[（(]?\\d{1,4}[）).、．]?") ? 2 : -4;
        }
        return switch (Cell.fit(cell, column, plans)) {
            case 1 -> 1 + stay;
            case 0 -> column == Column.PLAN && !plans.isEmpty() ? -1.9 : stay;
            default -> -4;
        };
    }
}
