package org.yingshu.engine.reader.input.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.input.SourceFixture.docx;
import static org.yingshu.engine.reader.input.SourceFixture.lines;

import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.input.SourceFixture;

class DocxReaderTests {

    private static final String NUMBERING = """
            <w:numbering xmlns:w=''>
            <w:abstractNum w:abstractNumId='0'>
            <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>
            <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:pStyle w:val='H2'/><w:lvlText w:val='（%2）'/></w:lvl>
            <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlRestart w:val='0'/><w:lvlText w:val='%3.'/></w:lvl>
            </w:abstractNum>
            <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
            <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
            </w:numbering>""";

    private static final String STYLES = """
            <w:styles xmlns:w=''>
            <w:style w:type='paragraph' w:styleId='H2'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='H2a'><w:basedOn w:val='H2'/></w:style>
            </w:styles>""";

    @Test
    void writesOutTheLabelsOfLists() throws Exception {
        byte[] bytes = docx(
                numbered(1, 0, "总体要求")
                        + styled("H2", "指导思想")
                        + styled("H2a", "目标")
                        + numbered(1, 2, "5年内")
                        + numbered(1, 0, "任务")
                        + styled("H2", "减证")
                        + numbered(1, 2, "便民")
                        + numbered(2, 0, "保障")
                        + numbered(0, 0, "不编号"),
                Map.of("word/numbering.xml", NUMBERING, "word/styles.xml", STYLES));

        assertThat(lines("a.docx", bytes))
                .containsExactly("一、总体要求", "（一）指导思想", "（二）目标", "1. 5年内", "二、任务", "（一）减证", "2. 便民", "五、保障", "不编号");
    }

    @Test
    void acceptsRevisionsAndLeavesOutWhatIsHidden() throws Exception {
        byte[] bytes = docx(
                "<w:p><w:r><w:t>压缩</w:t></w:r><w:del><w:r><w:delText>五</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>三</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                        + "<w:r><w:t>个</w:t><w:br/><w:t>工作日</w:t><w:tab/><w:instrText>PAGE</w:instrText></w:r></w:p>",
                Map.of());

        assertThat(lines("a.docx", bytes)).containsExactly("压缩三个", "工作日");
    }

    @Test
    void putsNotesAndTextBoxesBehindTheirParagraph() throws Exception {
        byte[] bytes = docx(
                "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id='7'/></w:r><w:r><mc:AlternateContent>"
                        + "<mc:Choice><w:txbxContent>" + p("框一") + p("框二") + "</w:txbxContent></mc:Choice>"
                        + "<mc:Fallback><w:txbxContent>" + p("重复") + "</w:txbxContent></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>" + p("后文"),
                Map.of(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=''><w:footnote w:id='7'>" + p("注文") + "</w:footnote></w:footnotes>"));

        assertThat(lines("a.docx", bytes)).containsExactly("正文", "[1] 注文", "框一", "框二", "后文");
    }

    @Test
    void repeatsMergedCellsInEveryRow() throws Exception {
        byte[] bytes = docx(
                p("前") + "<w:tbl>"
                        + tr(cell("<w:vMerge w:val='restart'/>", "序号"), cell("<w:gridSpan w:val='2'/>", "任务"))
                        + tr(cell("<w:vMerge/>", ""), cell("", "内容"), cell("", "单位"))
                        + tr(cell("", "1"), cell("", "开办"), "<w:tc>" + p("甲") + p("乙") + "</w:tc>")
                        + "</w:tbl>" + p("后"),
                Map.of());

        assertThat(lines("a.docx", bytes))
                .containsExactly("前", "", "序号\t任务\t", "序号\t内容\t单位", "1\t开办\t甲\u000B乙", "", "后");
    }

    @Test
    void readsAnyNumberOfEscapedCharacters() throws Exception {
        assertThat(SourceFixture.read("a.docx", docx(p("R&amp;D&lt;".repeat(150_000)), Map.of()))
                        .text())
                .hasSize(600_000);
    }

    @Test
    void readsWhatPoiWritesWhateverItIsCalled() throws Exception {
        byte[] bytes;
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("优化营商环境");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("任务");
            table.getRow(1).getCell(1).setText("省发展改革委");
            bytes = SourceFixture.bytes(document::write);
        }

        assertThat(lines("方案.doc", bytes)).containsExactly("优化营商环境", "", "任务\t", "\t省发展改革委");
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered(int list, int level, String text) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                        + "<w:r><w:t>%s</w:t></w:r></w:p>")
                .formatted(level, list, text);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, text);
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
