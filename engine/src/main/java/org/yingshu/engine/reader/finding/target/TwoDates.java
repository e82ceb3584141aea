package org.yingshu.engine.reader.finding.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.PlanMeasure;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.source.Span;

/** One and the same thing is due at two times: in two measures, or in a table and a measure. */
final class TwoDates implements Rule {

    private static final double LEAST_HELD = 0.75;
    /** A row's words are few and its own; its plan has few measures, one of which must stand out. */
    private static final double LEAST_HELD_OF_ROW = 0.4;

    private static final double LEAST_LEAD = 0.15;
    private static final int LEAST_WORDS = 10;
    private static final int MOST_ALIKE = 2;
    private static final int LEAST_PAIRS = 8;

    @Override
    public About about() {
        return About.of(
                "target.two-dates", Severity.WARNING, "同一事项在文中有两个不同的完成时间", "One thing is due at two different times");
    }

    /** Words that are due at a time. */
    private record Statement(String where, @Nullable Integer attachment, String words, Set<String> dues, Span place) {}

    @Override
    public Stream<Finding> check(Plan plan) {
        List<PlanMeasure> measures = plan.measures();
        var index = new Bigrams(
                measures.stream().map(measure -> measure.measure().text()).toList());
        return statements(plan).stream().flatMap(statement -> {
            if (Bigrams.of(statement.words()).size() < LEAST_PAIRS) {
                return Stream.empty();
            }
            double[] held = index.held(statement.words());
            double least = statement.attachment() == null ? LEAST_HELD : LEAST_HELD_OF_ROW;
            List<Integer> near = IntStream.range(0, held.length)
                    .filter(i -> isAbout(statement, measures.get(i)))
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -held[i]))
                    .toList();
            if (near.isEmpty() || held[near.get(0)] < least) {
                return Stream.empty();
            }
            double best = held[near.get(0)];
            // a row may stand for several measures, each of which says a part of it: all must have another date
            List<PlanMeasure> alike = near.stream()
                    .filter(i -> statement.attachment() == null ? i.equals(near.get(0)) : held[i] > best - LEAST_LEAD)
                    .map(measures::get)
                    .toList();
            boolean tooMany = alike.size() > MOST_ALIKE || standApart(alike);
            List<Finding> told = alike.stream()
                    .flatMap(measure -> contradiction(plan, statement, measure).stream())
                    .toList();
            return tooMany || told.size() < alike.size()
                    ? Stream.empty()
                    : told.stream().limit(1);
        });
    }

    private static boolean isAbout(Statement statement, PlanMeasure measure) {
        return !measure.path().equals(statement.where())
                && !measure.isOverall()
                && (statement.attachment() == null
                        || statement.attachment().equals(measure.attachment().number()));
    }

    /** Measures of different sections that hold a row's words alike are about different things. */
    private static boolean standApart(List<PlanMeasure> measures) {
        return measures.stream()
                        .map(measure -> measure.path().replaceFirst("/[^/]*$", ""))
                        .distinct()
                        .count()
                > 1;
    }

    /** Dated sentences of the overall plan, and the rows of tables. */
    private static List<Statement> statements(Plan plan) {
        var statements = new ArrayList<Statement>();
        Manuscript manuscript = plan.manuscript();
        for (PlanMeasure measure : plan.measures()) {
            if (!measure.isOverall()) {
                continue;
            }
            for (Deadline deadline : measure.measure().milestones()) {
                if (deadline.until() != null) {
                    String sentence = manuscript.sentence(manuscript.from(deadline.span()));
                    String words = sentence.replace(deadline.raw(), "").replaceAll("确保|力争|实现|全部|全面|完成", "");
                    statements.add(new Statement(
                            measure.path(), null, words, Set.of(month(deadline.until())), deadline.span()));
                }
            }
        }
        Map<Span, List<TableTarget>> rows = TableTarget.in(plan)
                .collect(Collectors.groupingBy(TableTarget::row, LinkedHashMap::new, Collectors.toList()));
        rows.forEach((place, targets) -> row(place, targets).ifPresent(statements::add));
        return statements;
    }

    /** A row is due at the dates of all its columns. */
    private static Optional<Statement> row(Span place, List<TableTarget> targets) {
        TableTarget first = targets.get(0);
        Set<String> dues = targets.stream()
                .map(row -> row.target().due())
                .filter(Objects::nonNull)
                .map(TwoDates::month)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String words = targets.stream()
                .filter(row -> row.target().comparator() == Target.Comparator.QUALITATIVE)
                .map(row -> row.target().value())
                .collect(Collectors.joining());
        boolean tells = words.length() >= LEAST_WORDS && !dues.isEmpty();
        return tells && first.table().attachment() != null
                ? Optional.of(new Statement("", first.table().attachment(), first.subject() + words, dues, place))
                : Optional.empty();
    }

    private static String month(String due) {
        return due.length() == 4 ? due + "-12" : due.substring(0, Math.min(7, due.length()));
    }

    private Optional<Finding> contradiction(Plan plan, Statement statement, PlanMeasure measure) {
        List<Deadline> dated = Stream.concat(measure.deadlines().stream(), measure.measure().milestones().stream())
                .filter(deadline -> deadline.until() != null)
                .toList();
        boolean same =
                dated.stream().anyMatch(deadline -> statement.dues().contains(month(String.valueOf(deadline.until()))));
        Optional<Deadline> line =
                dated.stream().filter(deadline -> !deadline.fromText()).findFirst();
        // the row's own deadline column may say so too
        boolean printed = line.isPresent()
                && plan.manuscript()
                        .words(statement.place())
                        .contains(line.get().raw().replaceAll("\\s", ""));
        if (same || line.isEmpty() || printed) {
            return Optional.empty();
        }
        return Optional.of(about().finding(
                        "“%s”：一处要求%s，另一处的时间节点是“%s”"
                                .formatted(
                                        measure.measure().title(),
                                        chinese(statement),
                                        line.get().raw()),
                        "“%s” is due %s in one place, “%s” in another"
                                .formatted(
                                        measure.measure().title(),
                                        String.join(", ", statement.dues()),
                                        line.get().raw()),
                        measure.path(),
                        statement.place(),
                        line.get().span()));
    }

    private static String chinese(Statement statement) {
        return statement.dues().stream()
                .map(due -> due.substring(0, 4) + "年" + Integer.parseInt(due.substring(5, 7)) + "月")
                .collect(Collectors.joining("、"));
    }
}
