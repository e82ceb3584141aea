package org.yingshu.engine.reader.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.Repair.Source;
import org.yingshu.engine.reader.outline.MeasureDraft.Labelled;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.engine.reader.table.PlanNames;
import org.yingshu.engine.reader.table.RowDraft;

/**
 * What a row of a task list says once its merged, shifted and lost cells are restored: from its neighbours, and from the
 * measure it is linked to. Every restored value is told with where it was taken from.
 */
public final class RowRepairs {

    /** A cell's value and where it stands. */
    public record Value(List<Labelled> fields) {

        static final Value NONE = new Value(List.of());

        static Value of(@Nullable Passage passage) {
            return passage == null ? NONE : new Value(List.of(new Labelled("", passage, passage)));
        }

        boolean isEmpty() {
            return fields.isEmpty();
        }

        /** As printed; several fields with their labels. */
        public String raw() {
            if (fields.size() == 1) {
                return fields.get(0).value().text();
            }
            var raw = new StringBuilder();
            for (Labelled field : fields) {
                raw.append(raw.isEmpty() ? "" : "；")
                        .append(field.label())
                        .append('：')
                        .append(field.value().text());
            }
            return raw.toString();
        }

        List<Span> spans() {
            return fields.stream().map(field -> field.whole().span()).toList();
        }
    }

    /** A row, restored. */
    public record Restored(
            int number,
            String plan,
            String direction,
            String content,
            Value owners,
            Value deadline,
            List<Repair> repairs) {}

    private final List<RowDraft> rows;
    private final RowLinks links;
    private final Map<Integer, String> planOfAttachment = new HashMap<>();
    private final String[] plans;
    private final String[] directions;
    private final List<List<Repair>> repairs = new ArrayList<>();

    private RowRepairs(List<RowDraft> rows, RowLinks links) {
        this.rows = rows;
        this.links = links;
        this.plans = new String[rows.size()];
        this.directions = new String[rows.size()];
        rows.forEach(row -> repairs.add(new ArrayList<>(row.repairs())));
    }

    public static List<Restored> restore(List<RowDraft> rows, RowLinks links) {
        var restorer = new RowRepairs(rows, links);
        restorer.nameAttachments();
        restorer.restorePlans();
        restorer.restoreDirections();
        var restored = new ArrayList<Restored>();
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            number = restorer.number(i, number);
            RowDraft row = rows.get(i);
            Value owners = restorer.owners(i, restored);
            Value deadline = restorer.deadline(i, restored);
            restored.add(new Restored(
                    number,
                    restorer.plans[i],
                    restorer.directions[i],
                    restorer.content(i, row),
                    owners,
                    deadline,
                    restorer.repairs.get(i)));
        }
        return restored;
    }

    /** The list's own name for each attachment: the one nearest to its title, else the one that most rows carry. */
    private void nameAttachments() {
        Map<Integer, Map<String, Integer>> votes = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Duty duty = links.duty(i);
            if (duty != null && !rows.get(i).plan().isEmpty()) {
                int weight = PlanNames.isSame(duty.plan(), rows.get(i).plan()) ? rows.size() : 1;
                votes.computeIfAbsent(duty.attachment(), a -> new TreeMap<>())
                        .merge(rows.get(i).plan(), weight, Integer::sum);
            }
        }
        votes.forEach((attachment, names) -> names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> planOfAttachment.put(attachment, best.getKey())));
    }

    private void restorePlans() {
        for (int i = 0; i < rows.size(); i++) {
            String printed = rows.get(i).plan();
            Duty duty = links.duty(i);
            String linked = duty == null ? null : planOfAttachment.get(duty.attachment());
            String merged = mergedPlan(i);
            String plan = linked != null ? linked : printed.isEmpty() ? merged : printed;
            plans[i] = plan;
            if (plan.equals(printed) || plan.isEmpty()) {
                continue;
            }
            boolean byLayout = printed.isEmpty() && plan.equals(merged);
            repairs.get(i)
                    .add(new Repair(
                            "plan",
                            printed,
                            plan,
                            byLayout ? Source.MERGED_CELL : Source.LINKED_MEASURE,
                            byLayout
                                    ? "合并单元格，取同组的“" + plan + "”"
                                    : "按内容对应到“"
                                            + Objects.requireNonNull(duty)
                                                    .measure()
                                                    .title() + "”，属于“" + plan + "”",
                            duty == null ? List.of() : List.of(duty.heading().span())));
        }
    }

    /** The label of the merged cell: above the first label of a page that first label, else the last one above. */
    private String mergedPlan(int i) {
        int page = rows.get(i).page();
        for (int above = i - 1; above >= 0 && rows.get(above).page() == page; above--) {
            if (!rows.get(above).plan().isEmpty()) {
                return rows.get(above).plan();
            }
        }
        if (page > 0) {
            for (int below = i + 1; below < rows.size() && rows.get(below).page() == page; below++) {
                if (!rows.get(below).plan().isEmpty()) {
                    return rows.get(below).plan();
                }
            }
        }
        return i > 0 ? plans[i - 1] : "";
    }

    private void restoreDirections() {
        for (int i = 0; i < rows.size(); i++) {
            String printed = rows.get(i).direction();
            directions[i] = printed;
            if (!printed.isEmpty()) {
                continue;
            }
            int from = directionSource(i);
            Duty duty = links.duty(i);
            if (from >= 0) {
                directions[i] = from < i ? directions[from] : rows.get(from).direction();
            } else if (duty != null && !duty.measure().section().isEmpty()) {
                directions[i] = duty.measure().section();
            }
            if (!directions[i].isEmpty()) {
                boolean merged = from >= 0;
                repairs.get(i)
                        .add(new Repair(
                                "direction",
                                "",
                                directions[i],
                                merged ? Source.MERGED_CELL : Source.LINKED_MEASURE,
                                merged ? "合并单元格，取第" + rows.get(from).number() + "行的改革方向" : "取正文所在部分的标题",
                                merged
                                        ? List.of(rows.get(from).whole().span())
                                        : List.of(Objects.requireNonNull(duty)
                                                .heading()
                                                .span())));
            }
        }
    }

    /** The row that the merged direction stands in: above or, on the same page, below; -1 if neither is of the section. */
    private int directionSource(int i) {
        Duty duty = links.duty(i);
        int above = i - 1;
        boolean sameAbove = above >= 0 && plans[above].equals(plans[i]) && !directions[above].isEmpty();
        if (duty == null) {
            return sameAbove ? above : -1;
        }
        if (sameAbove && sameSection(above, duty)) {
            return above;
        }
        for (int below = i + 1;
                below < rows.size() && rows.get(below).page() == rows.get(i).page();
                below++) {
            if (!rows.get(below).direction().isEmpty()) {
                if (plans[below].equals(plans[i]) && sameSection(below, duty)) {
                    return below;
                }
                break;
            }
        }
        return sameAbove ? above : -1;
    }

    private boolean sameSection(int row, Duty duty) {
        Duty other = links.duty(row);
        return other == null || other.section().equals(duty.section());
    }

    private int number(int i, int before) {
        int printed = rows.get(i).printedNumber();
        int expected = before + 1;
        if (printed == expected || (i == 0 && printed > 0)) {
            return printed;
        }
        boolean nextFits = i + 1 < rows.size() && rows.get(i + 1).printedNumber() == expected + 1;
        boolean last = i + 1 == rows.size();
        if (printed > before && !nextFits && !last) {
            return printed;
        }
        repairs.get(i)
                .add(new Repair(
                        "number",
                        printed == 0 ? "" : Integer.toString(printed),
                        Integer.toString(expected),
                        Source.SEQUENCE,
                        printed == 0 ? "未印序号，按前后行补" : "序号印为" + printed + "，按前后行应为" + expected,
                        List.of(rows.get(i).whole().span())));
        return expected;
    }

    private String content(int i, RowDraft row) {
        Duty duty = links.duty(i);
        if (!row.content().isEmpty() || duty == null) {
            return row.content();
        }
        String text = duty.text();
        addLinked(i, "content", text, List.of(duty.heading().span()));
        return text;
    }

    private Value owners(int i, List<Restored> above) {
        RowDraft row = rows.get(i);
        Value printed = printedOwners(row);
        if (!printed.isEmpty()) {
            return printed;
        }
        Duty duty = links.duty(i);
        Value linked = duty == null ? Value.NONE : new Value(duty.owners());
        Value before =
                above.isEmpty() ? Value.NONE : above.get(above.size() - 1).owners();
        return restore(i, "ownersRaw", linked, before);
    }

    private static Value printedOwners(RowDraft row) {
        var fields = new ArrayList<Labelled>();
        add(fields, "牵头单位", row.lead());
        add(fields, "责任单位", row.owners());
        add(fields, "配合单位", row.support());
        return fields.size() == 1 && row.owners() != null ? Value.of(row.owners()) : new Value(fields);
    }

    private static void add(List<Labelled> fields, String label, @Nullable Passage value) {
        if (value != null) {
            fields.add(new Labelled(label, value, value));
        }
    }

    private Value deadline(int i, List<Restored> above) {
        Value printed = Value.of(rows.get(i).deadline());
        if (!printed.isEmpty()) {
            return printed;
        }
        Duty duty = links.duty(i);
        Value linked = duty == null ? Value.NONE : new Value(duty.deadlines());
        Value before =
                above.isEmpty() ? Value.NONE : above.get(above.size() - 1).deadline();
        return restore(i, "deadlineRaw", linked, before);
    }

    /** An empty cell: merged with the one above if the body says the same or nothing, else lost. */
    private Value restore(int i, String field, Value linked, Value before) {
        boolean lost = rows.get(i).repairs().stream().anyMatch(repair -> repair.source() == Source.SHIFTED_CELLS);
        if (!linked.isEmpty() && (lost || before.isEmpty() || !sameWords(linked.raw(), before.raw()))) {
            addLinked(i, field, linked.raw(), linked.spans());
            return linked;
        }
        if (before.isEmpty() || lost) {
            return Value.NONE;
        }
        repairs.get(i)
                .add(new Repair(
                        field,
                        "",
                        before.raw(),
                        Source.MERGED_CELL,
                        linked.isEmpty() ? "单元格为空，按合并单元格取上一行" : "合并单元格，取上一行，与正文一致",
                        before.spans()));
        return before;
    }

    private void addLinked(int i, String field, String value, List<Span> evidence) {
        repairs.get(i).add(new Repair(field, "", value, Source.LINKED_MEASURE, "该栏缺失，按对应的正文措施补", evidence));
    }

    private static boolean sameWords(String a, String b) {
        return a.replaceAll("[\\p{P}\\s]", "").equals(b.replaceAll("[\\p{P}\\s]", ""));
    }
}
