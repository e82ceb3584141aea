package org.yingshu.engine.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.outline.Part;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.engine.reader.table.CellTableReader;
import org.yingshu.engine.reader.table.FlatTableReader;
import org.yingshu.engine.reader.table.Grid;
import org.yingshu.engine.reader.table.RawTable;

/** Finishes tables of figures: their cells, their notes and what they promise. */
final class ComparisonTables {

    private ComparisonTables() {}

    static ComparisonTable read(RawTable table, Part part, List<Paragraph> prose, MeasureReader reader) {
        Grid grid = table.flat() ? FlatTableReader.read(table, prose) : CellTableReader.read(table);
        String notes = Stream.concat(
                        grid.caption().isEmpty() ? Stream.empty() : Stream.of(grid.caption()),
                        table.notes().stream().map(note -> note.value()))
                .collect(Collectors.joining("\n"));
        Span span = table.all().span();
        String title = table.title() == null ? "" : table.title().text();
        return new ComparisonTable(
                title,
                part.number(),
                grid.header(),
                grid.rows(),
                notes,
                reader.targets(title, grid),
                grid.confidence(),
                span);
    }
}
