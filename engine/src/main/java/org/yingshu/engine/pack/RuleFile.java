package org.yingshu.engine.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.Cell;
import org.yingshu.engine.rules.Column;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.HitPolicy;
import org.yingshu.engine.rules.Result;
import org.yingshu.engine.rules.Row;
import org.yingshu.engine.rules.TableCheck;
import org.yingshu.engine.rules.ValueType;

/** Reads a decision table, and looks for rows that contradict each other or never come to their turn. */
final class RuleFile {

    private static final Map<String, ValueType> TYPES = Map.of(
            "text", ValueType.TEXT,
            "choice", ValueType.TEXT,
            "number", ValueType.NUMBER,
            "money", ValueType.NUMBER,
            "date", ValueType.DATE,
            "boolean", ValueType.YES_NO,
            "yes-no", ValueType.YES_NO);

    private final Section in;
    private final Phrases phrases;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, Words> labels = new HashMap<>();
    private final Map<String, List<Option>> options = new HashMap<>();

    RuleFile(Section in, Phrases phrases) {
        this.in = in;
        this.phrases = phrases;
    }

    @Nullable
    PackRule read() {
        String code = in.text("rule");
        Words name = Phrases.words(in, "name");
        Cited cited = phrases.cited(in);
        Validity validity = phrases.validity(in);
        HitPolicy hit = in.choice("hit", HitPolicy.class, HitPolicy.UNIQUE);
        List<Column> inputs = columns("inputs");
        List<Column> outputs = columns("outputs");
        List<Section> rows = in.sections("rows");
        List<Row> read = rows.stream()
                .map(row -> row(row, inputs, outputs, cited))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        String otherwise = in.text("otherwise", "manual");
        if (!otherwise.equals("manual")) {
            in.fault("otherwise", FaultKind.NOT_A_CHOICE, "otherwise", otherwise, "manual");
        }
        List<Words> gaps = in.sections("gaps").stream().map(this::gap).toList();
        in.done();
        if (read.size() < rows.size()) {
            return null;
        }
        DecisionTable table = Phrases.build(
                in, "rule", () -> new DecisionTable(code, name.zh(), printed(cited), hit, inputs, outputs, read));
        if (table == null) {
            return null;
        }
        check(table, rows);
        return new PackRule(table, name, elements, labels, options, gaps, validity, cited);
    }

    private Words gap(Section section) {
        section.texts("where");
        section.optional("source");
        return Phrases.words(section, in, "gaps");
    }

    private static String printed(Cited cited) {
        return (cited.source() + " " + cited.where()).strip();
    }

    private List<Column> columns(String key) {
        var columns = new ArrayList<Column>();
        for (Section section : in.sections(key)) {
            String name = section.text("name");
            Words label = Phrases.optionalWords(section, section.has("label") ? "label" : "text");
            String type = section.text("type").toLowerCase(Locale.ROOT);
            if (!TYPES.containsKey(type)) {
                section.fault(
                        "type",
                        FaultKind.NOT_A_CHOICE,
                        "type",
                        type,
                        TYPES.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            List<Option> written = Phrases.options(section, "options");
            String element = section.optional("element");
            if (element != null) {
                elements.put(name, element);
            }
            if (!label.isEmpty()) {
                labels.put(name, label);
            }
            options.put(name, written);
            columns.add(new Column(
                    name,
                    label.zh(),
                    TYPES.getOrDefault(type, ValueType.TEXT),
                    written.stream().map(Option::value).toList(),
                    section.optional("unit")));
            section.has("note");
            section.done();
        }
        return columns;
    }

    private @Nullable Row row(Section section, List<Column> inputs, List<Column> outputs, Cited table) {
        String id = section.text("id");
        Cited cited = phrases.cited(section, table);
        boolean own = section.has("where") || section.has("source");
        Section when = section.section("when");
        Section then = section.section("then");
        if (then == null) {
            section.fault("then", FaultKind.MISSING, "then");
        }
        section.done();
        var cells = new ArrayList<@Nullable Cell>();
        inputs.forEach(input -> cells.add(
                when == null
                        ? Cell.of("-")
                        : Phrases.build(when, input.name(), () -> Cell.of(when.text(input.name(), "-")))));
        var results = new ArrayList<@Nullable Result>();
        outputs.forEach(output -> results.add(
                then == null
                        ? Result.of("null")
                        : Phrases.build(then, output.name(), () -> Result.of(then.text(output.name(), "null")))));
        unknownColumns(when, inputs);
        unknownColumns(then, outputs);
        if (cells.stream().anyMatch(Objects::isNull) || results.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return new Row(
                id,
                cells.stream().map(Objects::requireNonNull).toList(),
                results.stream().map(Objects::requireNonNull).toList(),
                own ? printed(cited) : "",
                cited.note().zh());
    }

    private static void unknownColumns(@Nullable Section cells, List<Column> columns) {
        if (cells != null) {
            List<String> names = columns.stream().map(Column::name).toList();
            for (String key : cells.keys()) {
                if (!names.contains(key)) {
                    cells.fault(key, FaultKind.UNKNOWN_COLUMN, key, String.join(", ", names));
                }
            }
        }
    }

    private static void check(DecisionTable table, List<Section> rows) {
        TableCheck check = table.check();
        for (TableCheck.Clash clash : check.clashes()) {
            rowOf(rows, clash.rows().getLast())
                    .fault("id", FaultKind.ROWS_CLASH, String.join(", ", clash.rows()), clash.parts());
        }
        for (String row : check.unreachable()) {
            rowOf(rows, row).fault("id", FaultKind.ROW_NEVER, row);
        }
    }

    private static Section rowOf(List<Section> rows, String id) {
        return rows.stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElse(rows.getFirst());
    }
}
