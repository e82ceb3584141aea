package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Blanks;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/**
 * Parts the lines of a table into cells where the cells hold prose and nothing marks their borders.
 *
 * <p>Within a cell the text was broken at the column's width: all of a cell's lines but the last are about as long as
 * each other. The cheapest partition into rows of name and cells is taken: a line that is too short or too long for its
 * column, a cell that starts in the middle of a sentence and a name that is none all have their price. A second pass
 * knows the columns' widths from the first.
 */
final class FlatCells {

    /** In lines. */
    private static final int LONGEST_CELL = 24;

    private static final int LONGEST_NAME = 5;
    private static final int MOST_PIECES = 400;
    private static final int PASSES = 3;
    private static final double NEVER = 1e9;
    private static final double PARTED_FIGURE = 0.3;
    private static final double PARTED_PHRASE = 1.5;
    /** A blank behind these words stands within a phrase: 2020 年, 达到 100%. */
    private static final Pattern PHRASE_GOES_ON = Pattern.compile("(?:20\\d\\d|[年月到达占至过为仅在的降额率户低高计])$");
    /** Above this, per line and beyond what every cell costs, the partition is no better than a guess. */
    private static final double DEAREST = 0.2;

    static final double CONFIDENCE = 0.5;

    private final List<Piece> pieces;
    private final CellGuess.Guesses guesses;
    private final int columns;
    private final List<ColumnRole> roles;
    /** The first column holds running numbers, the second the names. */
    private final boolean numbered;
    /** In columns of print; 0 where not known yet. */
    private final int[] widths;

    private FlatCells(List<Piece> pieces, CellGuess.Guesses guesses, List<String> header, int[] widths) {
        this.pieces = pieces;
        this.guesses = guesses;
        this.columns = header.size();
        this.roles = header.stream().map(ColumnRole::of).toList();
        this.numbered = header.get(0).equals("序号");
        this.widths = widths;
    }

    /** @return null if no partition is convincing */
    static @Nullable Grid part(List<String> header, List<Passage> lines, List<Paragraph> prose) {
        List<Piece> pieces = pieces(lines, header.size());
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
            return null;
        }
        markPhrases(pieces, new Phrases(prose));
        var guesses = new CellGuess.Guesses(pieces, LONGEST_CELL);
        FlatCells best = null;
        int[][] cells = new int[0][];
        int[] widths = new int[header.size()];
        for (int pass = 0; pass < PASSES; pass++) {
            var next = new FlatCells(pieces, guesses, header, widths);
            int[][] parted = next.solve();
            if (best == null || next.cost < best.cost) {
                best = next;
                cells = parted;
            }
            widths = next.learnWidths(parted);
        }
        if (best == null) {
            return null;
        }
        double beyond = best.cost - CellGuess.CELL * cells.length * header.size();
        return beyond > DEAREST * lines.size() ? null : best.grid(header, cells);
    }

    private static List<Piece> pieces(List<Passage> lines, int columns) {
        var pieces = new ArrayList<Piece>();
        for (Passage line : lines) {
            int first = pieces.size();
            int from = 0;
            boolean sameLine = false;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || Passage.isBlank(line.charAt(i))) {
                    if (i > from
                            && sameLine
                            && goesOn(pieces.get(pieces.size() - 1).text(), line.charAt(from))) {
                        Piece open = pieces.remove(pieces.size() - 1);
                        Passage both = Passage.join(List.of(open.text(), line.sub(from, i)));
                        pieces.add(new Piece(both, open.sameLine(), open.besideDigit()));
                    } else if (i > from) {
                        boolean digit = from > 1 && (isLatin(line.charAt(from)) || isLatin(line.charAt(from - 2)));
                        pieces.add(new Piece(line.sub(from, i), sameLine, digit));
                        sameLine = true;
                    }
                    from = i + 1;
                }
            }
            List<Piece> ofLine = pieces.subList(first, pieces.size());
            if (isRow(ofLine, columns)) {
                ofLine.replaceAll(Piece::asWhole);
            }
        }
        return pieces;
    }

    private static void markPhrases(List<Piece> pieces, Phrases phrases) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.sameLine()
                    && phrases.joins(
                            pieces.get(i - 1).text().text(), piece.text().text())) {
                pieces.set(i, piece.asInPhrase());
            }
        }
    }

    private static boolean isRow(List<Piece> line, int columns) {
        return line.size() == columns
                && !FlatTableReader.isFigure(line.get(0).text())
                && line.stream().skip(1).allMatch(piece -> FlatTableReader.isFigure(piece.text()));
    }

    private static boolean goesOn(Passage left, char right) {
        return (Character.isDigit(right) || right == '年')
                && left.matcher(PHRASE_GOES_ON).find();
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }

    private double cost;

    /**
     * Rows of {@code {from, to}} pairs, one pair a column; an empty pair is an empty cell. The states on the way are the
     * columns that come next: first those of a row with a name, then those of one without.
     */
    private int[][] solve() {
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
        return trace(before);
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
        var rows = new ArrayList<int[]>();
        int at = pieces.size();
        int state = 0;
        int[] row = new int[2 * columns];
        do {
            int from = before[at][state] / (2 * columns);
            state = before[at][state] % (2 * columns);
            row[2 * (state % columns)] = from;
            row[2 * (state % columns) + 1] = at;
            if (state == 0) {
                rows.add(0, row);
                row = new int[2 * columns];
            }
            at = from;
        } while (at > 0 || state > 0);
        return rows.toArray(int[][]::new);
    }

    /** The usual longest line of a column's cells of three and more lines; of names, which are short, the second longest. */
    private int[] learnWidths(int[][] rows) {
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

    private Grid grid(List<String> header, int[][] cells) {
        List<List<String>> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int[] row : cells) {
            var values = new ArrayList<String>();
            for (int c = 0; c < columns; c++) {
                values.add(value(row[2 * c], row[2 * c + 1]));
            }
            rows.add(values);
            spans.add(pieces.get(row[0])
                    .text()
                    .span()
                    .and(pieces.get(row[2 * columns - 1] - 1).text().span()));
        }
        return new Grid(header, rows, spans, "", CONFIDENCE);
    }

    private String value(int from, int to) {
        if (from == to) {
            return "";
        }
        return Blanks.clean(Passage.join(
                        pieces.subList(from, to).stream().map(Piece::text).toList()))
                .text();
    }
}
