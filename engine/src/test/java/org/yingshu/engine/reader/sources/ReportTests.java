package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.ComparisonTable;

/** A report on what became of a list of problems: a table over many pages, and 21 departments' reports. */
class ReportTests {

    private static final List<String> DEPARTMENTS = List.of(
            "发展改革委",
            "教育厅",
            "科技厅",
            "工业和信息化厅",
            "公安厅",
            "民政厅",
            "司法厅",
            "财政厅",
            "人力资源社会保障厅",
            "自然资源厅",
            "生态环境厅",
            "住房和城乡建设厅",
            "交通运输厅",
            "商务厅",
            "文化和旅游厅",
            "卫生健康委",
            "应急厅",
            "审计厅",
            "市场监管局",
            "地方金融监管局",
            "行政审批政务信息管理局");

    @Test
    void findsTheReportOfEveryDepartment() {
        List<Attachment> attachments = SourceDocument.REPORT.attachments().stream()
                .filter(attachment -> attachment.number() != null)
                .toList();

        assertThat(SourceDocument.REPORT.reading().documents()).hasSize(1);
        assertThat(attachments)
                .extracting(Attachment::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 22).boxed().toList());
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            assertThat(attachments.get(i + 1).title()).startsWith("河南省" + DEPARTMENTS.get(i) + "关于");
        }
    }

    /** Five areas with 17 numbered problems; the header is printed again on each of eleven pages. */
    @Test
    void readsTheTableOverItsPages() {
        assertThat(SourceDocument.REPORT.reading().tables()).hasSize(1);
        ComparisonTable table = SourceDocument.REPORT.reading().tables().get(0);

        assertThat(table.attachment()).isEqualTo(1);
        assertThat(table.header()).hasSize(4);
        assertThat(table.rows()).hasSize(31).allSatisfy(row -> assertThat(row).hasSize(4));
        assertThat(table.rows().stream().map(row -> row.get(0)).filter(cell -> !cell.isEmpty()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
        assertThat(table.rows().stream().filter(row -> row.get(1).matches("[（(][一二三四五][)）].*")))
                .hasSize(5);
        assertThat(table.rows().stream().flatMap(List::stream)).noneMatch(cell -> cell.contains("<p>"));
    }
}
