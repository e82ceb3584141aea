package org.yingshu.engine.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yingshu.engine.cli.report.XlsxSheet.Column;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.Span;

/** Readings as a workbook to work on: tasks, measures, units, targets, tables and findings, a sheet each. */
public final class ReadingXlsx implements ReadingReport {

    private static final int ROWS_IN_MEMORY = 200;

    private final OutputStream out;
    private final Words words;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final XlsxTasks tasks;
    private final XlsxSheet measures;
    private final XlsxSheet units;
    private final XlsxTargets targets;
    private final XlsxTables tables;
    private final XlsxSheet findings;
    private final Map<String, UnitDuties> duties = new LinkedHashMap<>();

    /** @param out stays open; takes the workbook when the report is closed */
    public ReadingXlsx(OutputStream out, Words words) {
        this.out = out;
        this.words = words;
        var styles = new XlsxStyles(workbook);
        tasks = new XlsxTasks(
                sheet(
                        styles,
                        "tasks",
                        "file 16",
                        "number 8",
                        "plan 26",
                        "direction 22",
                        "measure 60",
                        "lead 26",
                        "otherOwners 34",
                        "deadline 14",
                        "repairs 28",
                        "line 8"),
                words);
        measures = sheet(
                styles,
                "measures",
                "file 16",
                "document 28",
                "attachmentColumn 24",
                "path 20",
                "title 40",
                "text 70",
                "lead 26",
                "otherOwners 34",
                "deadline 14",
                "milestones 20",
                "strength 9",
                "confidence 9",
                "line 8");
        units = sheet(
                styles,
                "units",
                "unit 36",
                "measures 9",
                "tasks 9",
                "role.lead 9",
                "role.support 9",
                "role.share 12",
                "role.implement 9",
                "role.supervise 9",
                "role.responsible 9");
        targets = new XlsxTargets(
                sheet(
                        styles,
                        "targets",
                        "file 16",
                        "path 22",
                        "subject 30",
                        "comparator 14",
                        "value 16",
                        "unit 10",
                        "condition 26",
                        "place 14",
                        "baseline 14",
                        "benchmark 18",
                        "due 12",
                        "strength 9",
                        "raw 44",
                        "line 8"),
                words);
        tables = new XlsxTables(sheet(styles, "tables"), words);
        findings = sheet(
                styles,
                "findings",
                "severity 9",
                "rule 24",
                "message 70",
                "subject 20",
                "file 16",
                "line 8",
                "quotation 60",
                "lineOfOther 10",
                "quotationOfOther 60");
    }

    /** @param columns a key of the texts and the column's width in characters each */
    private XlsxSheet sheet(XlsxStyles styles, String name, String... columns) {
        return new XlsxSheet(workbook, styles, words.get("sheet." + name), Column.all(words, columns));
    }

    @Override
    public void add(String file, Reading reading) {
        tasks.add(file, reading);
        Contents.measures(reading).forEach(placed -> measure(file, placed));
        Contents.rows(reading).forEach(row -> UnitDuties.count(duties, row.owners(), false));
        targets.add(file, reading);
        tables.add(reading);
        reading.findings().forEach(finding -> finding(file, reading, finding));
    }

    private void measure(String file, Contents.Placed placed) {
        Measure measure = placed.measure();
        var owners = measure.blocks().stream()
                .flatMap(block -> block.owners().stream())
                .toList();
        measures.row(
                file,
                placed.document().title(),
                Contents.attachment(placed, words),
                measure.path(),
                measure.title(),
                measure.text(),
                Contents.names(owners, true),
                Contents.names(owners, false),
                lines(measure.blocks().stream().map(Block::deadlineRaw).toList()),
                lines(measure.milestones().stream().map(Deadline::raw).toList()),
                words.get("strength", measure.strength()),
                measure.confidence(),
                measure.span().fromLine());
        UnitDuties.count(duties, owners, true);
    }

    private void finding(String file, Reading reading, Finding finding) {
        List<Span> spans = finding.spans();
        findings.row(
                words.get("severity", finding.severity()),
                finding.rule(),
                words.language().choose(finding.message(), finding.messageEn()),
                finding.subject(),
                file,
                spans.isEmpty() ? "" : spans.get(0).fromLine(),
                spans.isEmpty()
                        ? ""
                        : Quotation.of(reading.source(), spans.get(0)).plain(),
                spans.size() < 2 ? "" : spans.get(1).fromLine(),
                spans.size() < 2
                        ? ""
                        : Quotation.of(reading.source(), spans.get(1)).plain());
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts.stream().filter(text -> !text.isEmpty()).toList());
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            UnitDuties.ranked(duties).forEach(unit -> units.row(unit.cells()));
            for (XlsxSheet sheet : List.of(tasks.sheet(), measures, units, targets.sheet(), findings)) {
                sheet.filter();
            }
            workbook.write(out);
        }
    }
}
