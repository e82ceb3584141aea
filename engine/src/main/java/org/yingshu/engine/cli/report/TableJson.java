package org.yingshu.engine.cli.report;

import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.source.SourceText;

/** The members of task lists and comparison tables. */
final class TableJson {

    private final JsonOut out;
    private final SourceText source;
    private final MeasureJson measures;

    TableJson(JsonOut out, SourceText source, MeasureJson measures) {
        this.out = out;
        this.source = source;
        this.measures = measures;
    }

    void list(TaskList list) {
        out.text("title", list.title());
        out.number("attachment", list.attachment());
        out.texts("header", list.header());
        out.objects("rows", list.rows(), this::row);
        out.span(source, list.span());
    }

    private void row(TaskRow row) {
        out.number("number", row.number());
        out.text("chapter", row.chapter());
        out.text("plan", row.plan());
        out.text("direction", row.direction());
        out.text("content", row.content());
        measures.duties(row.ownersRaw(), row.owners(), row.deadlineRaw(), row.deadlines());
        out.text("linkedMeasure", row.linkedMeasure());
        out.objects("repairs", row.repairs(), this::repair);
        out.share("confidence", row.confidence());
        out.span(source, row.span());
    }

    private void repair(Repair repair) {
        out.text("field", repair.field());
        out.text("printed", repair.printed());
        out.text("restored", repair.restored());
        out.value("source", repair.source());
        out.text("reason", repair.reason());
        out.spans("evidence", source, repair.evidence());
    }

    void table(ComparisonTable table) {
        out.text("title", table.title());
        out.number("attachment", table.attachment());
        out.texts("header", table.header());
        out.rows("rows", table.rows());
        out.text("notes", table.notes());
        measures.targets(table.targets());
        out.share("confidence", table.confidence());
        out.span(source, table.span());
    }
}
