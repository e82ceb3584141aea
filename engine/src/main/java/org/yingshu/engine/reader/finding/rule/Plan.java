package org.yingshu.engine.reader.finding.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;

/** A reading, and what several rules need from it, worked out once. */
public final class Plan {

    private final Reading reading;
    private final Manuscript manuscript;
    private final List<PlanMeasure> all = new ArrayList<>();
    private final List<PlanMeasure> measures = new ArrayList<>();
    private final List<List<PlanMeasure>> byDocument = new ArrayList<>();
    private final List<List<PlanMeasure>> byAttachment = new ArrayList<>();
    private final Map<String, PlanMeasure> byPath = new HashMap<>();
    private final List<ListedRow> rows = new ArrayList<>();

    public Plan(Reading reading) {
        this.reading = reading;
        this.manuscript = new Manuscript(reading.source());
        for (Document document : reading.documents()) {
            int before = measures.size();
            for (Attachment attachment : document.attachments()) {
                int first = measures.size();
                add(document, attachment, attachment.measures(), PlanMeasure.Kind.MEASURE);
                add(document, attachment, attachment.sections(), PlanMeasure.Kind.SECTION);
                add(document, attachment, attachment.safeguards(), PlanMeasure.Kind.SAFEGUARD);
                addSince(first, byAttachment);
            }
            addSince(before, byDocument);
        }
        for (TaskList list : reading.lists()) {
            // Comparing texts is the dearest step, and each row is on its own.
            list.rows().parallelStream().map(row -> listed(list, row)).forEachOrdered(rows::add);
        }
    }

    private ListedRow listed(TaskList list, TaskRow row) {
        String path = row.linkedMeasure();
        PlanMeasure linked = path == null ? null : byPath.get(path);
        return new ListedRow(
                list, row, linked, linked == null ? null : Comparison.of(row, linked.measure(), manuscript));
    }

    private void addSince(int first, List<List<PlanMeasure>> groups) {
        if (measures.size() > first) {
            groups.add(List.copyOf(measures.subList(first, measures.size())));
        }
    }

    private void add(Document document, Attachment attachment, List<Measure> added, PlanMeasure.Kind kind) {
        for (Measure measure : added) {
            var item = new PlanMeasure(document, attachment, measure, kind);
            all.add(item);
            byPath.putIfAbsent(measure.path(), item);
            if (kind == PlanMeasure.Kind.MEASURE) {
                measures.add(item);
            }
        }
    }

    public Reading reading() {
        return reading;
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    /** Measures, without the paragraphs of sections and safeguards. */
    public List<PlanMeasure> measures() {
        return measures;
    }

    /** Measures, sections and safeguards. */
    public List<PlanMeasure> allMeasures() {
        return all;
    }

    /** The measures of each document that has any. */
    public List<List<PlanMeasure>> byDocument() {
        return byDocument;
    }

    /** The measures of each attachment that has any. */
    public List<List<PlanMeasure>> byAttachment() {
        return byAttachment;
    }

    /** The rows of all task lists, beside the measures they stand for. */
    public List<ListedRow> rows() {
        return rows;
    }

    /** A row and its measure; {@code comparison} is there when {@code measure} is. */
    public record ListedRow(
            TaskList list,
            TaskRow row,
            @Nullable PlanMeasure measure,
            @Nullable Comparison comparison) {

        public String subject() {
            return "任务清单第" + row.number() + "行";
        }

        public boolean isRepaired(String field) {
            return row.repairs().stream().anyMatch(repair -> repair.field().equals(field));
        }
    }
}
