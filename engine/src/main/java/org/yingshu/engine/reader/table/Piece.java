package org.yingshu.engine.reader.table;

import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/**
 * A piece of a line between blanks.
 *
 * @param width in columns of print
 * @param whole its line is a whole row, a name and a figure for each column: it is a cell by itself
 * @param sameLine another piece stands before it in its line
 * @param others begins with the name of another region
 * @param besideDigit the blank before it stands beside Latin letters or digits, where one is often set
 * @param inPhrase goes on with a phrase that the line before begins
 */
record Piece(
        Passage text,
        int width,
        boolean whole,
        boolean sameLine,
        boolean others,
        boolean besideDigit,
        boolean inPhrase) {

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?\\s?[%％]");

    private static final int LONGEST_LABEL = 6;

    Piece(Passage text, boolean sameLine, boolean besideDigit) {
        this(text, Width.columns(text), false, sameLine, ColumnRole.isOthers(text), besideDigit, false);
    }

    Piece asWhole() {
        return new Piece(text, width, true, sameLine, others, besideDigit, inPhrase);
    }

    Piece asInPhrase() {
        return new Piece(text, width, whole, sameLine, others, besideDigit, true);
    }

    /** 70% in a line of its own. */
    boolean isShare() {
        return !sameLine && text.matcher(SHARE).matches();
    }

    /** Columns that its first word takes, if it is Latin or a number: these are not broken at a line's end. */
    int unbroken() {
        int end = 0;
        while (!sameLine && end < text.length() && text.charAt(end) < 0x250) {
            end++;
        }
        return end;
    }

    /** 高压：3个环节: begins with what it is about. */
    boolean isLabelled() {
        int colon = text.text().indexOf('：');
        return !sameLine && colon > 0 && colon <= LONGEST_LABEL;
    }

    char end() {
        return text.charAt(text.length() - 1);
    }
}
