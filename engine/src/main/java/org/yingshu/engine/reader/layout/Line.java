package org.yingshu.engine.reader.layout;

import java.util.List;
import org.yingshu.engine.reader.source.Passage;

/**
 * One line of the source, markup taken off.
 *
 * @param text stripped, inner blanks kept
 * @param cells of a table row; else empty
 * @param indented it began with ideographic blanks, as a paragraph's first line does
 * @param newPage a page began here
 * @param afterBlank a blank line stood before it
 * @param headed markup or the format says that it is a heading
 */
record Line(Passage text, List<Passage> cells, boolean indented, boolean newPage, boolean afterBlank, boolean headed) {

    boolean isRow() {
        return !cells.isEmpty();
    }

    int columns() {
        return Width.columns(text);
    }
}
