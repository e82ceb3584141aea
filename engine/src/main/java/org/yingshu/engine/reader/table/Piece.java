package org.yingshu.engine.reader.table;

import org.yingshu.engine.reader.layout.Width;
import org.yingshu.engine.reader.source.Passage;

/**
 * A piece of a line between blanks.
 *
 * @param width in columns of print
 * @param sameLine another piece stands before it in its line
 * @param besideDigit the blank before it stands beside Latin letters or digits, where one is often set
 */
record Piece(Passage text, int width, boolean sameLine, boolean besideDigit) {

    Piece(Passage text, boolean sameLine, boolean besideDigit) {
        this(text, Width.columns(text), sameLine, besideDigit);
    }

    char end() {
        return text.charAt(text.length() - 1);
    }
}
