package org.yingshu.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.link.Duty;
import org.yingshu.engine.reader.link.RowLinks;
import org.yingshu.engine.reader.link.RowRepairs;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.outline.Part;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.table.RowDraft;
import org.yingshu.engine.reader.table.TaskListDraft;

/** Finishes task lists: links their rows to the body, restores damaged ones, reads owners and deadlines. */
final class TaskLists {

    private TaskLists() {}

    static TaskList read(TaskListDraft list, Part part, List<Duty> duties, MeasureReader reader) {
        RowLinks links = RowLinks.of(list.rows(), duties);
        List<RowRepairs.Restored> restored = RowRepairs.restore(list.rows(), links);
        List<TaskRow> rows = IntStream.range(0, restored.size())
                .parallel()
                .mapToObj(i -> row(list.rows().get(i), restored.get(i), links.duty(i), links.score(i), reader))
                .toList();
        String title = list.title() == null ? part.name() : list.title().text();
        return new TaskList(
                title, part.number(), list.header(), rows, list.whole().span());
    }

    private static TaskRow row(
            RowDraft draft, RowRepairs.Restored row, @Nullable Duty duty, double score, MeasureReader reader) {
        Passage content = draft.contentPassage();
        var deadlines = new ArrayList<Deadline>(reader.deadlines(row.deadline().fields()));
        if (content != null) {
            deadlines.addAll(reader.milestones(List.of(content)));
        }
        return new TaskRow(
                row.number(),
                draft.chapter(),
                row.plan(),
                row.direction(),
                row.content(),
                row.owners().raw(),
                reader.owners(row.owners().fields()),
                row.deadline().raw(),
                deadlines,
                duty == null ? null : duty.measure().path(),
                row.repairs(),
                confidence(row, duty != null, score),
                draft.whole().span());
    }

    /** Each restored cell costs a little, one that only its place in the table supports costs more. */
    private static double confidence(RowRepairs.Restored row, boolean linked, double score) {
        double confidence = linked ? 0.9 + 0.1 * Math.min(1, score) : 0.9;
        for (Repair repair : row.repairs()) {
            boolean merged = repair.field().equals("plan") || repair.field().equals("direction");
            confidence *= merged ? 0.99 : 0.95;
        }
        return Math.round(confidence * 100) / 100.0;
    }
}
