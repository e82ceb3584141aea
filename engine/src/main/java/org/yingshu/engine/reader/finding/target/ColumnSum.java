package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.target.Quantity;

/** Steps and days whose total is not their sum. */
final class ColumnSum implements Rule {

    private static final Pattern TOTAL = Pattern.compile("合计|总计|小计");

    @Override
    public About about() {
        return About.of("target.sum", Severity.ERROR, "表中各行相加不等于合计", "The rows of a table do not add up to its total");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        return plan.reading().tables().stream().flatMap(table -> {
            var found = new ArrayList<Finding>();
            var parts = new ArrayList<List<String>>();
            for (List<String> row : table.rows()) {
                if (row.isEmpty()
                        || !TOTAL.matcher(row.get(0).replaceAll("\\s", "")).matches()) {
                    parts.add(row);
                    continue;
                }
                for (int column = 1; column < row.size(); column++) {
                    check(plan, table, parts, row, column).ifPresent(found::add);
                }
                parts.clear();
            }
            return found.stream();
        });
    }

    private Optional<Finding> check(
            Plan plan, ComparisonTable table, List<List<String>> parts, List<String> totals, int column) {
        Quantity total = Quantity.parse(totals.get(column)).orElse(null);
        if (total == null || parts.size() < 2) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (List<String> part : parts) {
            String cell = column < part.size() ? part.get(column) : "";
            Quantity value = cell.length() > 12 ? null : Quantity.parse(cell).orElse(null);
            if (value == null || value.low().compareTo(value.high()) != 0) {
                // a column of names is counted: 合计 5个环节
                return counted(plan, table, parts, totals, column, total);
            }
            sum = sum.add(value.low());
        }
        return sum.compareTo(total.low()) == 0
                ? Optional.empty()
                : Optional.of(finding(plan, table, totals, column, sum.toPlainString()));
    }

    private Optional<Finding> counted(
            Plan plan,
            ComparisonTable table,
            List<List<String>> parts,
            List<String> totals,
            int column,
            Quantity total) {
        boolean names = parts.stream()
                .allMatch(part -> column < part.size()
                        && part.get(column).length() > 1
                        && !Character.isDigit(part.get(column).charAt(0)));
        boolean differs =
                names && total.unit().startsWith("个") && total.low().compareTo(BigDecimal.valueOf(parts.size())) != 0;
        return differs
                ? Optional.of(finding(plan, table, totals, column, String.valueOf(parts.size())))
                : Optional.empty();
    }

    private Finding finding(Plan plan, ComparisonTable table, List<String> totals, int column, String sum) {
        String name = column < table.header().size() ? table.header().get(column) : "";
        return about().finding(
                        "“%s”各行合计为%s，表中写“%s”".formatted(name, sum, totals.get(column)),
                        "“%s” adds up to %s, the table says “%s”".formatted(name, sum, totals.get(column)),
                        "",
                        plan.manuscript()
                                .find(table.span(), String.join("", totals).replaceAll("\\s", "")));
    }
}
