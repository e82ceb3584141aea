package org.yingshu.engine.reader.table;

import java.util.List;
import org.yingshu.engine.reader.source.Span;

/**
 * A table's cells.
 *
 * @param rows as wide as the header
 * @param spans where each row stands
 * @param caption a line inside the table that is neither head nor row: 2022年底
 * @param confidence 1 where cells are parted in the text; less where they were told by guess
 */
public record Grid(List<String> header, List<List<String>> rows, List<Span> spans, String caption, double confidence) {

    /** The cells are those of the author. */
    public boolean isCertain() {
        return confidence > 0.5;
    }
}
