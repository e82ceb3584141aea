package org.yingshu.engine.reader;

import java.util.List;
import java.util.Set;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.link.Duty;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.outline.Part;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.table.CellTaskListReader;
import org.yingshu.engine.reader.table.FlatTaskListReader;
import org.yingshu.engine.reader.table.RawTable;
import org.yingshu.engine.reader.table.TaskListDraft;

/** A stretch of table, and what it turned out to be. */
sealed interface TableRead {

    RawTable raw();

    /** A task list, which ends where its last row does. */
    record Listed(RawTable raw, TaskList list, Passage whole) implements TableRead {}

    /** Any other table. */
    record Compared(RawTable raw, ComparisonTable table) implements TableRead {}

    /** @param prose the part's text without its tables */
    static TableRead of(
            RawTable raw,
            Part part,
            List<Paragraph> prose,
            Set<String> planNames,
            List<Duty> duties,
            MeasureReader measures) {
        TaskListDraft list =
                raw.flat() ? FlatTaskListReader.read(raw, planNames) : CellTaskListReader.read(raw, planNames);
        return list == null
                ? new Compared(raw, ComparisonTables.read(raw, part, prose, measures))
                : new Listed(raw, TaskLists.read(list, part, duties, measures), list.whole());
    }
}
