package org.yingshu.engine.reader.finding.deadline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;

/**
 * When a measure or row is due: by its deadline line or column, and by the dates in its text.
 *
 * @param name for the message
 * @param stated deadlines of the line or column
 * @param milestones dates in the text
 */
record Dues(String subject, String name, List<Deadline> stated, List<Deadline> milestones) {

    /** 2030年 alone is the time in which something happens, not the day by which. */
    private static final Pattern PERIOD = Pattern.compile("20\\d{2}年(?:度|全年)?");

    /** Of measures in the body, and of rows that no measure stands for: a linked row would say all a second time. */
    static Stream<Dues> in(Plan plan) {
        Stream<Dues> body = plan.measures().stream()
                .map(measure -> new Dues(
                        measure.path(),
                        measure.measure().title(),
                        measure.deadlines(),
                        measure.measure().milestones()));
        Stream<Dues> rows = plan.rows().stream()
                .map(row -> new Dues(
                        row.subject(),
                        row.subject(),
                        row.row().deadlines().stream()
                                .filter(d -> !d.fromText())
                                .toList(),
                        row.row().deadlines().stream()
                                .filter(Deadline::fromText)
                                .toList()));
        return Stream.concat(body, rows);
    }

    /** The measure of each row that tells of the same as the row already has its finding. */
    static Stream<Finding> withoutEchoes(Plan plan, Stream<Finding> findings) {
        List<Finding> all = findings.toList();
        var told = new HashSet<String>();
        all.forEach(finding -> told.add(finding.subject()));
        var echoes = new HashSet<String>();
        for (Plan.ListedRow row : plan.rows()) {
            PlanMeasure measure = row.measure();
            if (measure != null && told.contains(measure.path())) {
                echoes.add(row.subject());
            }
        }
        return all.stream().filter(finding -> !echoes.contains(finding.subject()));
    }

    /** The last stated date, as precise as it is. */
    Optional<Deadline> last() {
        return stated.stream().filter(deadline -> deadline.until() != null).max(Comparator.comparing(Dues::end));
    }

    boolean isContinuing() {
        return last().isEmpty() && stated.stream().anyMatch(deadline -> deadline.kind() == Deadline.Kind.CONTINUING);
    }

    /** Dates of the text that something is due at. */
    Stream<Deadline> dated() {
        return milestones.stream()
                .filter(deadline -> deadline.until() != null
                        && !PERIOD.matcher(deadline.raw()).matches());
    }

    /** Comparable: a month ends with its last day, a year with its December. */
    static String end(Deadline deadline) {
        String until = String.valueOf(deadline.until());
        return switch (until.length()) {
            case 4 -> until + "-12-31";
            case 7 -> until + "-31";
            default -> until;
        };
    }
}
