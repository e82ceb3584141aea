package org.yingshu.engine.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.model.TaskList;
import org.yingshu.engine.reader.model.TaskRow;

/**
 * Writes the sample plan in its other formats, from {@code samples/yunzhou-plan.txt}: to be run by hand when that
 * changes, with {@code samples} as its argument.
 */
final class SampleFiles {

    private static final int PLAN = 1;
    private static final int DIRECTION = 2;

    private SampleFiles() {}

    public static void main(String... arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        Path text = samples.resolve("yunzhou-plan.txt");
        writeWord(Files.readAllLines(text), samples.resolve("yunzhou-plan.docx"));
        TaskList list = PlanReader.read(new SourceReader().read(text)).lists().get(0);
        writeWorkbook(list, samples.resolve("yunzhou-list.xlsx"));
    }

    private static void writeWord(List<String> lines, Path file) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var rows = new ArrayList<String>();
            for (String line : lines) {
                if (line.contains("\t")) {
                    rows.add(line);
                } else {
                    addTable(word, rows);
                    rows.clear();
                    addParagraph(word, line);
                }
            }
            addTable(word, rows);
            word.write(out);
        }
    }

    private static void addParagraph(XWPFDocument word, String line) {
        if (!line.isBlank()) {
            XWPFParagraph paragraph = word.createParagraph();
            if (line.matches("附件\\d|云州市.{0,30}(?:方案|清单|办公室)|关于.*通知|云政办.*号")) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            paragraph.createRun().setText(line);
        }
    }

    private static void addTable(XWPFDocument word, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.get(0).split("\t", -1).length;
        XWPFTable table = word.createTable(rows.size(), width);
        for (int r = 0; r < rows.size(); r++) {
            String[] cells = rows.get(r).split("\t", -1);
            for (int c = 0; c < cells.length; c++) {
                table.getRow(r).getCell(c).setText(cells[c]);
            }
        }
    }

    private static void writeWorkbook(TaskList list, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("任务清单");
            var centred = workbook.createCellStyle();
            centred.setAlignment(HorizontalAlignment.CENTER);
            XSSFCell title = sheet.createRow(0).createCell(0);
            title.setCellValue(list.title());
            title.setCellStyle(centred);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, list.header().size() - 1));
            put(sheet, 1, list.header());
            List<TaskRow> tasks = list.rows();
            for (int i = 0; i < tasks.size(); i++) {
                TaskRow task = tasks.get(i);
                put(sheet, i + 2, List.of("", task.plan(), task.direction(), task.content()));
                sheet.getRow(i + 2).getCell(0).setCellValue(task.number());
                sheet.getRow(i + 2).createCell(4).setCellValue(task.ownersRaw());
                sheet.getRow(i + 2).createCell(5).setCellValue(task.deadlineRaw());
            }
            merge(sheet, tasks, PLAN, TaskRow::plan);
            merge(sheet, tasks, DIRECTION, task -> task.plan() + task.direction());
            int[] widths = {6, 14, 24, 60, 50, 18};
            for (int c = 0; c < widths.length; c++) {
                sheet.setColumnWidth(c, widths[c] * 256);
            }
            workbook.write(out);
        }
    }

    private static void put(XSSFSheet sheet, int row, List<String> cells) {
        var created = sheet.createRow(row);
        for (int c = 0; c < cells.size(); c++) {
            created.createCell(c).setCellValue(cells.get(c));
        }
    }

    private static void merge(XSSFSheet sheet, List<TaskRow> tasks, int column, Function<TaskRow, String> label) {
        int from = 0;
        for (int to = 1; to <= tasks.size(); to++) {
            if (to < tasks.size() && label.apply(tasks.get(to)).equals(label.apply(tasks.get(from)))) {
                sheet.getRow(to + 2).getCell(column).setBlank();
            } else {
                if (to - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(from + 2, to + 1, column, column));
                }
                from = to;
            }
        }
    }
}
