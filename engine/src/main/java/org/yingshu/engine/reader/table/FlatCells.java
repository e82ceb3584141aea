package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Blanks;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

/**
 * Parts the lines of a table into cells where the cells hold prose and nothing marks their borders.
 *
 * <p>Within a cell the text was broken at the column's width: all of a cell's lines but the last are about as long as
 * each other. How wide the columns are only a partition tells, so the next one is made with the widths of the one
 * before.
 */
final class FlatCells {

    private static final int MOST_PIECES = 400;
    private static final int PASSES = 3;
    /** Above this, per line and beyond what every cell costs, the partition is no better than a guess. */
    private static final double DEAREST = 0.2;

    static final double CONFIDENCE = 0.5;

    private FlatCells() {}

    /** @return null if no partition is convincing */
    static @Nullable Grid part(List<String> header, List<Passage> lines, List<Paragraph> prose) {
        List<Piece> pieces = LinePieces.of(lines, header.size());
        if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
            return null;
        }
        LinePieces.markPhrases(pieces, new Phrases(prose));
        CellPartition best = cheapest(header, pieces);
        double beyond = best.cost() - CellGuess.CELL * best.rows().length * header.size();
        return beyond > DEAREST * lines.size() ? null : grid(header, pieces, best.rows());
    }

    /** The cheapest of several passes, not the last: the widths that one learns may mislead the next. */
    private static CellPartition cheapest(List<String> header, List<Piece> pieces) {
        var guesses = new CellGuess.Guesses(pieces, CellPartition.LONGEST_CELL);
        CellPartition last = CellPartition.cheapest(pieces, guesses, header, new int[header.size()]);
        CellPartition best = last;
        for (int pass = 1; pass < PASSES; pass++) {
            last = CellPartition.cheapest(pieces, guesses, header, last.learnWidths());
            best = last.cost() < best.cost() ? last : best;
        }
        return best;
    }

    private static Grid grid(List<String> header, List<Piece> pieces, int[][] cells) {
        List<List<String>> rows = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int[] row : cells) {
            var values = new ArrayList<String>();
            for (int c = 0; c < row.length; c += 2) {
                values.add(value(pieces.subList(row[c], row[c + 1])));
            }
            rows.add(values);
            Passage first = pieces.get(row[0]).text();
            Passage last = pieces.get(row[row.length - 1] - 1).text();
            spans.add(first.span().and(last.span()));
        }
        return new Grid(header, rows, spans, "", CONFIDENCE);
    }

    private static String value(List<Piece> cell) {
        return cell.isEmpty()
                ? ""
                : Blanks.clean(Passage.join(cell.stream().map(Piece::text).toList()))
                        .text();
    }
}
