package org.yingshu.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Link;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.plan.PlanSpan;
import org.yingshu.plan.PlanTask;
import org.yingshu.shared.Ids;

/**
 * The tasks of a document: the rows of its task list, or, where it has none, the duties of its measures (R1.2). Measures
 * of an overall plan that a special plan repeats in full are not counted twice.
 */
final class TasksOfReading {

    /** A heading is short; a whole sentence is cut here. */
    private static final int TITLE = 60;

    private final Reading reading;
    private final Document document;
    private final Map<String, Measure> measures = new HashMap<>();
    private final List<PlanTask> tasks = new ArrayList<>();
    private final Map<UUID, PlanSpan> bodies = new LinkedHashMap<>();
    private final TaskParts parts;

    /**
     * What a document holds.
     *
     * @param bodies the measure that a row stands for
     */
    record Found(List<PlanTask> tasks, Map<UUID, PlanSpan> bodies) {}

    private TasksOfReading(Reading reading, Document document, TaskParts parts) {
        this.reading = reading;
        this.document = document;
        this.parts = parts;
        for (Attachment attachment : document.attachments()) {
            attachment.measures().forEach(measure -> measures.put(measure.path(), measure));
            attachment.sections().forEach(measure -> measures.put(measure.path(), measure));
        }
    }

    static Found of(Reading reading, Document document, OwnerNames names, String region, LocalDate on) {
        return new TasksOfReading(reading, document, new TaskParts(names, region, on)).find();
    }

    private Found find() {
        List<TaskRow> rows = reading.lists().stream()
                .filter(list -> within(list, document.span()))
                .flatMap(list -> list.rows().stream())
                .toList();
        if (rows.isEmpty()) {
            Set<String> repeated = new HashSet<>();
            reading.links().stream()
                    .filter(link -> link.kind() == Link.Kind.OVERALL)
                    .forEach(link -> repeated.add(link.to()));
            document.attachments().forEach(attachment -> addDuties(attachment, repeated));
        } else {
            rows.forEach(this::add);
        }
        return new Found(tasks, bodies);
    }

    private static boolean within(TaskList list, Span span) {
        return list.span().fromLine() >= span.fromLine() && list.span().toLine() <= span.toLine();
    }

    private void add(TaskRow row) {
        Measure measure = row.linkedMeasure() == null ? null : measures.get(row.linkedMeasure());
        UUID id = Ids.next();
        TaskParts.Deadlines deadlines =
                parts.deadlines(row.deadlines(), measure == null ? List.of() : measure.milestones());
        tasks.add(new PlanTask(
                id,
                Integer.toString(row.number()),
                measure == null || measure.title().length() > TITLE ? title(row.content()) : measure.title(),
                row.content(),
                row.plan(),
                row.direction(),
                row.ownersRaw(),
                parts.owners(row.owners()),
                deadlines.last(),
                deadlines.milestones(),
                measure == null ? List.of() : parts.targets(measure.targets()),
                measure == null
                        ? PlanTask.Strength.MUST
                        : PlanTask.Strength.valueOf(measure.strength().name()),
                span(row.span())));
        if (measure != null) {
            bodies.put(id, span(measure.span()));
        }
    }

    private void addDuties(Attachment attachment, Set<String> repeated) {
        List<Measure> all = new ArrayList<>(attachment.measures());
        all.addAll(attachment.sections());
        for (Measure measure : all) {
            if (repeated.contains(measure.path())) {
                continue;
            }
            if (measure.blocks().isEmpty()) {
                add(attachment, measure, null, "");
            }
            for (int i = 0; i < measure.blocks().size(); i++) {
                add(
                        attachment,
                        measure,
                        measure.blocks().get(i),
                        measure.blocks().size() > 1 ? "-" + (i + 1) : "");
            }
        }
    }

    private void add(Attachment attachment, Measure measure, @Nullable Block block, String suffix) {
        TaskParts.Deadlines deadlines =
                parts.deadlines(block == null ? List.of() : block.deadlines(), measure.milestones());
        String path = measure.path();
        int slash = path.lastIndexOf('/');
        tasks.add(new PlanTask(
                Ids.next(),
                (measure.number() == null ? Integer.toString(tasks.size() + 1) : measure.number()) + suffix,
                measure.title().isBlank() ? title(measure.text()) : title(measure.title()),
                measure.text().isBlank() ? measure.title() : measure.text(),
                document.attachments().size() > 1 ? attachment.title() : "",
                slash < 0 ? "" : path.substring(0, slash),
                block == null ? "" : block.ownersRaw(),
                block == null ? List.of() : parts.owners(block.owners()),
                deadlines.last(),
                deadlines.milestones(),
                parts.targets(measure.targets()),
                PlanTask.Strength.valueOf(measure.strength().name()),
                span(measure.span())));
    }

    /** The first sentence, without what stands behind a colon or comma where it would be long. */
    static String title(String text) {
        String sentence = text.split("[。；\\n]", 2)[0].strip();
        if (sentence.length() > TITLE) {
            String clause = sentence.split("[：:，,]", 2)[0].strip();
            sentence = clause.length() > TITLE || clause.length() < 4 ? sentence.substring(0, TITLE) + "…" : clause;
        }
        return sentence.isEmpty()
                ? text.strip().substring(0, Math.min(TITLE, text.strip().length()))
                : sentence;
    }

    static PlanSpan span(Span span) {
        return new PlanSpan(span.fromLine(), span.fromColumn(), span.toLine(), span.toColumn());
    }
}
