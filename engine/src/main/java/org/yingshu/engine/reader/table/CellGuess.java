package org.yingshu.engine.reader.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of pieces taken as one cell, and what speaks against it. The prices are weighed against each other and have no
 * unit.
 */
final class CellGuess {

    static final double CELL = 0.15;
    private static final double RAGGED = 0.9;
    private static final double BREAK_AFTER_STOP = 0.4;
    private static final double TOO_LONG = 1.2;
    private static final double OVERFULL_END = 0.5;
    private static final int LONG_LINE = 18;
    private static final double MID_SENTENCE = 3;
    private static final double NO_NAME = 3;
    private static final double UNMEASURED = 0.3;
    private static final List<String> MEASURED = List.of(
            "率", "额", "度", "量", "比", "比重", "比例", "时限", "时间", "成本", "费用", "环节", "材料", "规模", "覆盖面", "能力", "指数", "得分");
    private static final double JOINED_WORDS = 0.8;
    private static final double OPEN_BRACKET = 2;

    private final int[] lengths;
    /** Of each line, the columns that the next one's first word would have added. */
    private final int[] pushed;

    private final char[] ends;
    /** Of each line, whether the next one begins with a label as the cell's first line does. */
    private final boolean[] labelled;

    private final double price;
    private final double numberPrice;
    private final double namePrice;
    private final double valuePrice;
    private final int dues;
    private final boolean late;
    private final int others;
    private final int shares;
    private final boolean torn;

    private CellGuess(List<Piece> pieces) {
        int[] widths = new int[pieces.size()];
        char[] last = new char[pieces.size()];
        int[] unbroken = new int[pieces.size()];
        boolean[] labels = new boolean[pieces.size()];
        int lines = 0;
        int joined = 0;
        int foreign = 0;
        int lonely = 0;
        boolean whole = false;
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            if (lines > 0 && piece.sameLine()) {
                widths[lines - 1] += piece.width();
                last[lines - 1] = piece.end();
                joined += piece.besideDigit() ? 0 : 1;
            } else {
                widths[lines] = piece.width();
                last[lines] = piece.end();
                if (lines > 0) {
                    unbroken[lines - 1] = piece.unbroken();
                    labels[lines - 1] = pieces.get(0).isLabelled() && piece.isLabelled();
                }
                lines++;
            }
            lonely += lines > 1 && piece.isShare() ? 1 : 0;
            whole |= piece.whole();
            foreign += piece.others() ? 1 : 0;
            text.append(piece.text().text());
        }
        this.lengths = Arrays.copyOf(widths, lines);
        this.ends = Arrays.copyOf(last, lines);
        this.pushed = unbroken;
        this.labelled = labels;
        String cell = text.toString();
        this.price = CELL
                + joined * JOINED_WORDS
                + ("，、。；）)%％".indexOf(cell.charAt(0)) >= 0 ? MID_SENTENCE : 0)
                + (isBalanced(cell) ? 0 : OPEN_BRACKET);
        this.numberPrice = isNumber(cell) ? 0 : NO_NAME;
        this.namePrice = namePrice(cell);
        this.valuePrice = valuePrice(cell);
        this.dues = ColumnRole.dues(cell);
        this.late = dues > 0 && ColumnRole.isLate(cell);
        this.others = foreign;
        this.shares = lonely;
        this.torn = whole && pieces.size() > 1;
    }

    /** Takes in a cell of a line that is a row by itself. */
    boolean tearsRow() {
        return torn;
    }

    int lines() {
        return lengths.length;
    }

    /** Whatever column it stands in. */
    double price() {
        return price;
    }

    /** In a column that holds targets, or others' values, or neither. */
    double priceAs(ColumnRole role) {
        return role.price(dues, late, others, shares);
    }

    /** As a running number. */
    double numberPrice() {
        return numberPrice;
    }

    /** As a row's name. */
    double namePrice() {
        return namePrice;
    }

    /** As what is said of a name. */
    double valuePrice() {
        return valuePrice;
    }

    /**
     * For lines that do not fill their column.
     *
     * @param known the column's width; 0 where the cell's longest line must stand for it
     */
    double raggedness(int known, boolean value) {
        // Names are short, so what the column holds says how long a line may be, not how long it should be.
        boolean measured = value && known > 0;
        int width = measured ? known : Arrays.stream(lengths).max().orElse(0);
        int bound = known > 0 ? known : width;
        double sum = 0;
        for (int k = 0; k < lengths.length; k++) {
            int length = lengths[k];
            boolean stop = "。；".indexOf(ends[k]) >= 0;
            boolean last = k == lengths.length - 1;
            if (length > bound + 2) {
                sum += TOO_LONG * Math.min(3, (length - bound) / 2);
            }
            if (!last) {
                sum += labelled[k] ? 0 : stop ? BREAK_AFTER_STOP : length + pushed[k] < width - 3 ? RAGGED : 0;
            } else if (value && !stop && "%％）)".indexOf(ends[k]) < 0) {
                boolean full = length >= width - 2;
                sum += lengths.length > 1 && full
                        ? 0.4
                        : known > 0 && full ? OVERFULL_END : length > LONG_LINE && full ? 0.25 : 0;
            }
        }
        return sum;
    }

    private static boolean isNumber(String text) {
        return text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static double namePrice(String text) {
        boolean sentence =
                text.indexOf('。') >= 0 || text.indexOf('；') >= 0 || text.indexOf('，') >= 0 || text.indexOf('：') >= 0;
        boolean figure = Character.isDigit(text.charAt(0)) || text.indexOf('%') >= 0;
        return (sentence ? NO_NAME : 0)
                + (figure ? NO_NAME / 2 : 0)
                + (isMeasured(text) ? 0 : UNMEASURED)
                + (text.length() > 24 ? NO_NAME : 0)
                + (text.length() < 2 ? NO_NAME / 2 : 0);
    }

    /** Ends in what can be measured, or has only a bracket behind it: 覆盖率（%）. */
    private static boolean isMeasured(String text) {
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '（' || text.charAt(i) == '(') {
                String head = text.substring(0, i);
                if (MEASURED.stream().anyMatch(head::endsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A short phrase without a figure or a full stop is rather the next row's name. */
    private static double valuePrice(String text) {
        boolean name = text.length() <= 8
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '。' || c == '—')
                && !text.contains("免费");
        return name ? 0.4 : 0;
    }

    /** The guesses over a table's pieces; each is priced once, however many columns and passes ask for it. */
    static final class Guesses {

        private final List<Piece> pieces;
        private final @Nullable CellGuess[][] known;

        Guesses(List<Piece> pieces, int longest) {
            this.pieces = pieces;
            this.known = new @Nullable CellGuess[pieces.size()][longest];
        }

        CellGuess of(int from, int to) {
            CellGuess guess = known[from][to - from - 1];
            if (guess == null) {
                guess = new CellGuess(pieces.subList(from, to));
                known[from][to - from - 1] = guess;
            }
            return guess;
        }
    }
}
