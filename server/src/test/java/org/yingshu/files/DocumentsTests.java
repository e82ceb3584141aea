package org.yingshu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.yingshu.files.OfficialDocument.Align;
import org.yingshu.files.OfficialDocument.Column;
import org.yingshu.files.OfficialDocument.Heading;
import org.yingshu.files.OfficialDocument.Paragraph;
import org.yingshu.files.OfficialDocument.Table;

class DocumentsTests {

    private static final Documents DOCUMENTS = new Documents();

    private static final String LONG = "截至11月20日，全市278项任务已销号163项，按期办结率94.6%，比上月提高2.1个百分点；逾期7项，主要集中在市住房和城乡建设局、市自然资源和规划局。"
            + "个别单位重部署、轻落实，佐证材料不完整，“回头看”发现的问题整改不到位，影响了全市营商环境建设的整体进度。";

    /** Some pages long, with a table that runs over one. */
    static OfficialDocument bulletin() {
        List<List<String>> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> List.of("" + n, "云州市第" + n + "责任单位", "" + (40 - n), n % 7 == 0 ? LONG : "正常"))
                .toList();
        return OfficialDocument.titled("关于2026年第三季度全市优化营商环境重点任务推进情况的通报")
                .letterhead("云州市营商环境建设领导小组办公室文件")
                .number("云营商办〔2026〕5号")
                .to("各县（市、区）人民政府，市人民政府各部门")
                .paragraph("现将第三季度全市优化营商环境重点任务推进情况通报如下。")
                .heading(1, "一、总体情况")
                .paragraph(LONG)
                .heading(2, "（一）进度")
                .paragraph(LONG)
                .heading(3, "1.排名情况")
                .table(
                        "各单位任务推进情况",
                        List.of(
                                new Column("序号", 1, Align.CENTER),
                                new Column("单位", 3),
                                new Column("逾期（项）", 1.5, Align.RIGHT),
                                new Column("说明", 5)),
                        rows)
                .heading(1, "二、下一步要求")
                .paragraph(LONG)
                .attachment("逾期任务清单")
                .attachment("整改情况报告表")
                .signed("云州市营商环境建设领导小组办公室", LocalDate.of(2026, 10, 9))
                .copies("市委办公室，市人大常委会办公室，市政协办公室，市纪委监委")
                .build();
    }

    @Test
    void writesAllTheTextAsDocx() throws IOException {
        byte[] bytes = DOCUMENTS.render(bulletin(), DocumentFormat.DOCX);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            docx.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()));
            containsTheText(text.toString(), bulletin());
            XWPFTable table = docx.getTables().getFirst();
            Table asked = table(bulletin());
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            for (int row = 0; row < asked.rows().size(); row++) {
                for (int column = 0; column < 4; column++) {
                    assertThat(table.getRow(row + 1).getCell(column).getText())
                            .isEqualTo(asked.rows().get(row).get(column));
                }
            }
        }
    }

    @Test
    void writesAllTheTextAsPdf() throws IOException {
        byte[] bytes = DOCUMENTS.render(bulletin(), DocumentFormat.PDF);
        save(bytes, "bulletin.pdf");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            var stripper = new PDFTextStripper();
            String text = squeeze(stripper.getText(pdf));
            containsTheText(text, bulletin());
            containsTheCells(text, bulletin());
            assertThat(text).contains("—1—");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(bytes.length).as("only the outlines that are needed").isLessThan(600_000);
    }

    @Test
    void writesAllTheTextAsOfd() throws IOException {
        byte[] bytes = DOCUMENTS.render(bulletin(), DocumentFormat.OFD);
        save(bytes, "bulletin.ofd");
        try (var ofd = new OFDReader(new ByteArrayInputStream(bytes))) {
            assertThat(ofd.getNumberOfPages()).isGreaterThan(3);
            String text = squeeze(String.join("", new ContentExtractor(ofd).extractAll()));
            containsTheText(text, bulletin());
            containsTheCells(text, bulletin());
        }
        assertThat(bytes.length).as("only the outlines that are needed").isLessThan(800_000);
    }

    @Test
    void writesTablesAsSheetsWithNumbersAsNumbersAndNoFormula() throws IOException {
        OfficialDocument document = OfficialDocument.titled("表")
                .table(
                        "一览",
                        List.of(new Column("甲", 1), new Column("乙", 1)),
                        List.of(List.of("=1+1", "94.6"), List.of("007", "")))
                .build();
        byte[] bytes = DOCUMENTS.render(document, DocumentFormat.XLSX);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("乙");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(94.6);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("007");
        }
    }

    @Test
    void writesTheShortestDocumentInEveryFormat() {
        OfficialDocument least = OfficialDocument.titled("通知").build();
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(DOCUMENTS.render(least, format)).isNotEmpty();
        }
    }

    private static void containsTheText(String written, OfficialDocument document) {
        var texts = new ArrayList<>(List.of(
                String.valueOf(document.letterhead()),
                String.valueOf(document.number()),
                document.title(),
                document.addressee() + "：",
                "2026年10月9日",
                String.valueOf(document.signature()).isEmpty() ? "" : "云州市营商环境建设领导小组办公室",
                "抄送：" + document.copies()));
        for (var block : document.body()) {
            switch (block) {
                case Heading heading -> texts.add(heading.text());
                case Paragraph paragraph -> texts.add(paragraph.text());
                case Table table -> texts.add(String.valueOf(table.caption()));
            }
        }
        texts.addAll(document.attachments());
        // A paragraph may be cut by the page's number.
        String whole = squeeze(written).replaceAll("—\\d+—", "");
        assertThat(texts).allSatisfy(text -> assertThat(whole).contains(squeeze(text)));
    }

    private static void containsTheCells(String written, OfficialDocument document) {
        for (List<String> row : table(document).rows()) {
            assertThat(written).contains(row.get(1));
        }
    }

    private static Table table(OfficialDocument document) {
        return document.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }

    private static void save(byte[] bytes, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name), bytes);
    }
}
