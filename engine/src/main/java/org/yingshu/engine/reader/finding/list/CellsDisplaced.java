package org.yingshu.engine.reader.finding.list;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.source.Span;

/** Cells that stand in the wrong column or were lost, and could be restored. The author must mend the list all the same. */
final class CellsDisplaced implements Rule {

    private static final Map<String, String> COLUMNS =
            Map.of("plan", "所属专项", "direction", "改革方向", "content", "升级措施", "ownersRaw", "责任单位", "deadlineRaw", "完成时限");
    private static final Map<String, String> COLUMNS_EN = Map.of(
            "plan",
            "plan",
            "direction",
            "direction",
            "content",
            "content",
            "ownersRaw",
            "owners",
            "deadlineRaw",
            "deadline");

    @Override
    public About about() {
        return About.of(
                "list.cells",
                Severity.WARNING,
                "清单单元格错位或缺失（已按本行其他单元格或正文补出，请订正原表）",
                "Cells of a row stand in the wrong column or are lost; they were restored, the list should be mended");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.rows().stream().flatMap(row -> {
            var repairs = row.row().repairs().stream()
                    .filter(CellsDisplaced::isDamage)
                    .toList();
            if (repairs.isEmpty()) {
                return Stream.empty();
            }
            var spans = new ArrayList<Span>();
            spans.add(row.row().span());
            repairs.forEach(repair -> spans.addAll(repair.evidence()));
            return Stream.of(about().finding(
                            Severity.WARNING,
                            repairs.stream().map(CellsDisplaced::told).collect(Collectors.joining("；")),
                            repairs.stream().map(CellsDisplaced::toldInEnglish).collect(Collectors.joining("; ")),
                            row.subject(),
                            spans));
        });
    }

    /** A merged cell is no damage; nor is a plan's or direction's empty cell that the body fills. */
    private static boolean isDamage(Repair repair) {
        boolean label = repair.field().equals("plan") || repair.field().equals("direction");
        return COLUMNS.containsKey(repair.field())
                && switch (repair.source()) {
                    case SHIFTED_CELLS -> true;
                    case LINKED_MEASURE -> !label;
                    case MERGED_CELL, SEQUENCE, STORED_NUMBER -> false;
                };
    }

    private static String told(Repair repair) {
        String column = COLUMNS.get(repair.field());
        String value = Excerpt.of(repair.restored());
        return switch (repair.source()) {
            case SHIFTED_CELLS ->
                value.isEmpty() ? "“%s”栏印着别栏的内容，未予采用".formatted(column) : "“%s”栏错位，内容为“%s”".formatted(column, value);
            default -> "“%s”栏缺失，正文为“%s”".formatted(column, value);
        };
    }

    private static String toldInEnglish(Repair repair) {
        String column = COLUMNS_EN.get(repair.field());
        String value = Excerpt.of(repair.restored());
        return switch (repair.source()) {
            case SHIFTED_CELLS ->
                value.isEmpty()
                        ? "the cell of the %s holds what belongs elsewhere".formatted(column)
                        : "the cell of the %s stands in another column: “%s”".formatted(column, value);
            default -> "the cell of the %s is missing, the body has “%s”".formatted(column, value);
        };
    }
}
