package org.yingshu.engine.reader.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.TaskRow;
import org.yingshu.engine.reader.sources.SourceDocument;

/** Compares what the reader finds in the source documents with what was labelled by hand. */
final class GoldEvaluation {

    /** What differs, as {@code file:line what}. */
    final List<String> differences = new ArrayList<>();

    /** Before the names of the labelled tables. */
    private final String sample;

    GoldEvaluation(String sample) {
        this.sample = sample;
    }

    private static SourceDocument document(Map<String, String> row) {
        return SourceDocument.of(row.get("file"));
    }

    private static int line(Map<String, String> row) {
        return Integer.parseInt(row.get("line"));
    }

    private static Stream<Measure> measures(SourceDocument document) {
        return document.attachments().stream()
                .flatMap(attachment -> Stream.concat(attachment.measures().stream(), attachment.sections().stream()));
    }

    private static Optional<Measure> measure(Map<String, String> row) {
        return measures(document(row))
                .filter(measure -> measure.span().fromLine() == line(row))
                .findFirst();
    }

    private void differs(Map<String, String> row, String what) {
        differences.add(row.get("file") + ":" + row.getOrDefault("line", row.get("fromLine")) + " " + what);
    }

    List<Score> measures() {
        var found = new Score("measures", 0, 0, 0);
        var numbers = new Score("their numbers", 0, 0, 0);
        var titles = new Score("their titles", 0, 0, 0);
        var blocks = new Score("their number of duties", 0, 0, 0);
        for (Map<String, String> row : Gold.rows("measures")) {
            if (row.get("kind").equals("none")) {
                List<Measure> wrong = measures(document(row))
                        .filter(measure -> measure.span().fromLine() <= line(row)
                                && line(row) <= measure.span().toLine())
                        .toList();
                wrong.forEach(measure -> differs(row, "is no measure: " + measure.path()));
                found = found.plus(new Score("", 0, 0, wrong.size()));
                continue;
            }
            Optional<Measure> measure = measure(row);
            found = found.plus(new Score("", measure.isPresent() ? 1 : 0, 1, measure.isPresent() ? 1 : 0));
            if (measure.isEmpty()) {
                differs(row, "measure not found");
                continue;
            }
            String number = Optional.ofNullable(measure.get().number()).orElse("");
            numbers = numbers.plus(same(row, "number", number));
            titles = titles.plus(same(row, "titleHash", Gold.hash(measure.get().title())));
            blocks = blocks.plus(same(row, "blocks", "" + measure.get().blocks().size()));
        }
        return List.of(found, numbers, titles, blocks);
    }

    private Score same(Map<String, String> row, String column, String read) {
        boolean same = row.get(column).equals(read);
        if (!same) {
            differs(row, column + " is " + row.get(column) + ", read " + read);
        }
        return Score.share("", same ? 1 : 0, 1);
    }

    Score owners() {
        var score = new Score("owners", 0, 0, 0);
        for (List<Map<String, String>> block : blocks(sample + "owners")) {
            Map<String, String> first = block.get(0);
            List<String> labelled = block.stream()
                    .map(row ->
                            String.join(" ", row.get("role"), row.get("name"), row.get("group"), row.get("inferred")))
                    .toList();
            List<String> read = block(first).map(Block::owners).orElse(List.of()).stream()
                    .map(GoldEvaluation::summary)
                    .toList();
            score = score.plus(compared(first, labelled, read));
        }
        return score;
    }

    private static String summary(Owner owner) {
        return String.join(
                " ",
                owner.role().name(),
                owner.name(),
                owner.group() ? "group" : "",
                owner.inferred() ? "inferred" : "");
    }

    List<Score> deadlines() {
        var lines = new Score("deadlines of duties", 0, 0, 0);
        var prose = new Score("milestones in the text", 0, 0, 0);
        for (List<Map<String, String>> block : blocks(sample + "deadlines")) {
            Map<String, String> first = block.get(0);
            boolean inText = first.get("block").equals("text");
            List<String> labelled = block.stream()
                    .filter(row -> !row.get("kind").isEmpty())
                    .map(row -> row.get("kind") + " " + row.get("until"))
                    .toList();
            List<Deadline> found = inText
                    ? measure(first).map(Measure::milestones).orElse(List.of())
                    : block(first).map(Block::deadlines).orElse(List.of()).stream()
                            .filter(deadline -> !deadline.fromText())
                            .toList();
            List<String> read = found.stream()
                    .map(deadline -> deadline.kind() + " " + (deadline.until() == null ? "" : deadline.until()))
                    .toList();
            Score score = compared(first, labelled, read);
            lines = inText ? lines : lines.plus(score);
            prose = inText ? prose.plus(score) : prose;
        }
        return List.of(lines, prose);
    }

    private static List<List<Map<String, String>>> blocks(String name) {
        return grouped(Gold.rows(name), row -> row.get("file") + ":" + row.get("line") + "/" + row.get("block"));
    }

    private static List<List<Map<String, String>>> grouped(
            List<Map<String, String>> rows, Function<Map<String, String>, String> key) {
        var groups = new LinkedHashMap<String, List<Map<String, String>>>();
        rows.forEach(row ->
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
        return List.copyOf(groups.values());
    }

    private static Optional<Block> block(Map<String, String> row) {
        int place = Integer.parseInt(row.get("block"));
        return measure(row).filter(measure -> measure.blocks().size() >= place).map(measure -> measure.blocks()
                .get(place - 1));
    }

    private Score compared(Map<String, String> row, List<String> labelled, List<String> read) {
        Score score = Score.of("", labelled, read);
        if (score.right() < labelled.size() || score.right() < read.size()) {
            differs(row, "is " + labelled + ", read " + read);
        }
        return score;
    }

    List<Score> targets() {
        var figures = new Score("targets", 0, 0, 0);
        var subjects = new Score("their subjects", 0, 0, 0);
        var dues = new Score("their dates", 0, 0, 0);
        for (List<Map<String, String>> passage :
                grouped(Gold.rows(sample + "targets"), row -> row.get("file") + ":" + row.get("fromLine"))) {
            List<GoldTarget> left = read(passage.get(0));
            int read = left.size();
            List<Map<String, String>> labelled = passage.stream()
                    .filter(row -> !row.get("comparator").isEmpty())
                    .toList();
            var pairs = new IdentityHashMap<Map<String, String>, GoldTarget>();
            // A figure may occur twice: first those whose subjects agree.
            pair(labelled, left, pairs, GoldTarget::isSameSubject);
            pair(labelled, left, pairs, (gold, target) -> true);
            for (Map<String, String> row : labelled) {
                GoldTarget gold = GoldTarget.of(row);
                GoldTarget best = pairs.get(row);
                if (best == null) {
                    differs(row, "target not found: " + gold);
                    continue;
                }
                subjects = subjects.plus(agrees(row, gold, best, gold.isSameSubject(best)));
                dues = dues.plus(agrees(row, gold, best, gold.due().equals(best.due())));
            }
            left.forEach(target -> differs(passage.get(0), "is no target: " + target));
            figures = figures.plus(new Score("", pairs.size(), labelled.size(), read));
        }
        return List.of(figures, subjects, dues);
    }

    private static void pair(
            List<Map<String, String>> labelled,
            List<GoldTarget> left,
            Map<Map<String, String>, GoldTarget> pairs,
            BiPredicate<GoldTarget, GoldTarget> also) {
        for (Map<String, String> row : labelled) {
            GoldTarget gold = GoldTarget.of(row);
            if (!pairs.containsKey(row)) {
                left.stream()
                        .filter(target -> gold.isSameFigure(target) && also.test(gold, target))
                        .max(Comparator.comparingInt(gold::agreement))
                        .ifPresent(target -> {
                            left.remove(target);
                            pairs.put(row, target);
                        });
            }
        }
    }

    private Score agrees(Map<String, String> row, GoldTarget gold, GoldTarget read, boolean agrees) {
        if (!agrees) {
            differs(row, "is " + gold + ", read " + read);
        }
        return Score.share("", agrees ? 1 : 0, 1);
    }

    private static List<GoldTarget> read(Map<String, String> passage) {
        int from = Integer.parseInt(passage.get("fromLine"));
        int to = Integer.parseInt(passage.get("toLine"));
        SourceDocument document = document(passage);
        Set<Target> found = new HashSet<>();
        document.attachments().forEach(attachment -> found.addAll(attachment.targets()));
        document.measures().forEach(measure -> found.addAll(measure.targets()));
        return new ArrayList<>(found.stream()
                .filter(target ->
                        from <= target.span().fromLine() && target.span().fromLine() <= to)
                .map(GoldTarget::of)
                .toList());
    }

    List<Score> tables() {
        var cells = new Score("cells of cell tables", 0, 0, 0);
        var flat = new Score("cells of flat tables", 0, 0, 0);
        for (List<Map<String, String>> table :
                grouped(Gold.rows("tables"), row -> row.get("file") + "/" + row.get("table"))) {
            Map<String, String> first = table.get(0);
            List<String> labelled = table.stream()
                    .filter(row -> row.get("kind").equals("row"))
                    .flatMap(row -> placed(row.get("cells")))
                    .toList();
            List<String> read = table(first).map(ComparisonTable::rows).orElse(List.of()).stream()
                    .flatMap(row -> placed(Gold.cells(row)))
                    .toList();
            Score score = Score.of("", labelled, read);
            if (score.right() < labelled.size()) {
                differs(table.get(1), score.right() + " of " + labelled.size() + " cells of the table");
            }
            boolean isFlat = first.get("file").equals("000");
            cells = isFlat ? cells : cells.plus(score);
            flat = isFlat ? flat.plus(score) : flat;
        }
        return List.of(cells, flat);
    }

    private static Optional<ComparisonTable> table(Map<String, String> row) {
        List<String> header = List.of(row.get("cells").split(" \\| ", -1));
        return document(row).reading().tables().stream()
                .filter(table -> row.get("attachment").equals(String.valueOf(table.attachment()))
                        && Gold.cells(table.header()).equals(String.join(" | ", header)))
                .findFirst();
    }

    /** Each filled cell with its row's name and its column. */
    private static Stream<String> placed(String row) {
        List<String> cells = List.of(row.split(" \\| ", -1));
        return Stream.iterate(0, column -> column < cells.size(), column -> column + 1)
                .filter(column -> !cells.get(column).isBlank())
                .map(column -> cells.get(0) + " " + column + " " + cells.get(column));
    }

    List<Score> rows() {
        var plans = new Score("plans of task rows", 0, 0, 0);
        var directions = new Score("directions of task rows", 0, 0, 0);
        var contents = new Score("contents of task rows", 0, 0, 0);
        var owners = new Score("owners' cells of task rows", 0, 0, 0);
        var deadlines = new Score("deadlines of task rows", 0, 0, 0);
        for (Map<String, String> gold : Gold.rows("rows")) {
            TaskRow row = document(gold).reading().lists().get(0).rows().get(Integer.parseInt(gold.get("number")) - 1);
            plans = plans.plus(same(gold, "plan", row.plan()));
            directions = directions.plus(same(gold, "directionHash", Gold.hash(row.direction())));
            contents = contents.plus(same(gold, "contentHash", Gold.hash(row.content())));
            owners = owners.plus(same(gold, "owners", Gold.withoutBlanks(row.ownersRaw())));
            deadlines = deadlines.plus(same(gold, "deadline", Gold.withoutBlanks(row.deadlineRaw())));
        }
        return List.of(plans, directions, contents, owners, deadlines);
    }
}
