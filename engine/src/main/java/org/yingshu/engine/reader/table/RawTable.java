package org.yingshu.engine.reader.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/**
 * The stretch of a text that is one table.
 *
 * @param title the line above it, or absent
 * @param paragraphs its rows; where {@code flat}, the paragraphs that its lines were joined to
 * @param flat the cells are not parted: only lines and blanks are left of the columns
 * @param notes paragraphs below that explain it (说明, 注, 备注)
 */
public record RawTable(@Nullable Passage title, List<Paragraph> paragraphs, boolean flat, List<Paragraph> notes) {

    public RawTable {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
    }

    /** The lines as printed, blanks kept. */
    public List<Passage> lines() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .toList();
    }

    public Passage all() {
        return Passage.join(paragraphs.stream().map(Paragraph::text).toList());
    }
}
