package org.yingshu.engine.reader.layout;

import java.util.List;
import org.yingshu.engine.reader.source.Passage;

/**
 * A paragraph as its author wrote it, or a row of a table.
 *
 * @param text joined and cleaned; of a row, all its cells
 * @param lines the source lines it was joined from, blanks kept: a flattened table is read from these
 * @param cells of a table row, cleaned; else empty
 * @param pageStart a page began at its first line
 */
public record Paragraph(Passage text, List<Passage> lines, List<Passage> cells, boolean pageStart) {

    public boolean isRow() {
        return !cells.isEmpty();
    }

    public String value() {
        return text.text();
    }
}
