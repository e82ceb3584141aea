package org.yingshu.engine.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.source.Passage;

/**
 * Cuts a table's lines at their blanks: where one cell ends and the next begins within a line, nothing else shows it.
 * Not every blank does; the pieces keep what tells one kind from the other.
 */
final class LinePieces {

    /** A blank behind these words stands within a phrase: 2020 年, 达到 100%. */
    private static final Pattern PHRASE_GOES_ON = Pattern.compile("(?:20\\d\\d|[年月到达占至过为仅在的降额率户低高计])$");

    private LinePieces() {}

    /** @param columns of the table: a line with a figure for each but the first is a row by itself */
    static List<Piece> of(List<Passage> lines, int columns) {
        var pieces = new ArrayList<Piece>();
        for (Passage line : lines) {
            List<Piece> ofLine = cut(line);
            if (isRow(ofLine, columns)) {
                ofLine.replaceAll(Piece::asWhole);
            }
            pieces.addAll(ofLine);
        }
        return pieces;
    }

    /** Marks the lines that go on with a phrase of the text around the table: a cell hardly ends there. */
    static void markPhrases(List<Piece> pieces, Phrases phrases) {
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.sameLine()
                    && phrases.joins(
                            pieces.get(i - 1).text().text(), piece.text().text())) {
                pieces.set(i, piece.asInPhrase());
            }
        }
    }

    private static List<Piece> cut(Passage line) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Passage.isBlank(line.charAt(i))) {
                if (i > from) {
                    add(pieces, line, from, i);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Passage line, int from, int to) {
        boolean sameLine = !pieces.isEmpty();
        Passage text = line.sub(from, to);
        if (sameLine && goesOn(pieces.getLast().text(), text.charAt(0))) {
            Piece open = pieces.removeLast();
            pieces.add(new Piece(Passage.join(List.of(open.text(), text)), open.sameLine(), open.besideDigit()));
        } else {
            boolean digit = from > 1 && (isLatin(text.charAt(0)) || isLatin(line.charAt(from - 2)));
            pieces.add(new Piece(text, sameLine, digit));
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
}
