package org.yingshu.engine.cli.report;

import java.util.List;
import java.util.Objects;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;

/** The sheet of tasks: the rows of the file's task lists or, where it has none, the duties of its measures. */
record XlsxTasks(XlsxSheet sheet, Words words) {

    void add(String file, Reading reading) {
        if (Contents.rows(reading).findAny().isPresent()) {
            reading.lists().forEach(list -> list.rows().forEach(row -> task(file, list, row)));
        } else {
            Contents.measures(reading)
                    .forEach(placed -> placed.measure().blocks().forEach(block -> task(file, placed, block)));
        }
    }

    private void task(String file, TaskList list, TaskRow row) {
        List<String> repairs = row.repairs().stream().map(this::repair).toList();
        sheet.row(
                file,
                row.number(),
                row.plan().isEmpty() ? list.title() : row.plan(),
                row.direction(),
                row.content(),
                Contents.names(row.owners(), true),
                Contents.names(row.owners(), false),
                row.deadlineRaw(),
                String.join("\n", repairs),
                row.span().fromLine());
    }

    private String repair(Repair repair) {
        return words.nameOf("field", repair.field()) + ": " + repair.reason();
    }

    private void task(String file, Contents.Placed placed, Block block) {
        Measure measure = placed.measure();
        sheet.row(
                file,
                Objects.requireNonNullElse(measure.number(), ""),
                Contents.attachment(placed, words),
                "",
                measure.text(),
                Contents.names(block.owners(), true),
                Contents.names(block.owners(), false),
                block.deadlineRaw(),
                "",
                measure.span().fromLine());
    }
}
