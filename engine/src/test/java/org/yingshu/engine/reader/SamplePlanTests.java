package org.yingshu.engine.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Repair;
import org.yingshu.engine.reader.model.TaskRow;

/** The plan under {@code samples/} is read as it is meant, whatever format it comes in. */
class SamplePlanTests {

    private static final Path SAMPLES = Path.of("..", "samples");

    private static final Reading plan = read("yunzhou-plan.txt");

    private static Reading read(String name) {
        try {
            return PlanReader.read(new SourceReader().read(SAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void knowsTheNotice() {
        Document document = plan.documents().get(0);
        assertThat(plan.documents()).hasSize(1);
        assertThat(document.title()).isEqualTo("云州市人民政府办公室关于印发云州市2026年营商环境提升行动方案的通知");
        assertThat(document.number()).isEqualTo("云政办〔2026〕5号");
        assertThat(document.issuer()).isEqualTo("云州市人民政府办公室");
        assertThat(document.date()).isEqualTo("2026-01-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunzhou-plan.txt", "yunzhou-plan.docx"})
    void findsEveryMeasureAndSafeguard(String file) {
        assertThat(read(file).documents().get(0).attachments())
                .extracting(
                        Attachment::number,
                        attachment -> attachment.measures().size(),
                        attachment -> attachment.sections().size(),
                        attachment -> attachment.safeguards().size())
                .containsExactly(
                        tuple(1, 12, 0, 2),
                        tuple(2, 7, 0, 2),
                        tuple(3, 8, 0, 0),
                        tuple(4, 7, 0, 2),
                        tuple(5, 7, 0, 2),
                        tuple(6, 0, 0, 0));
    }

    @Test
    void givesEveryMeasureOneDuty() {
        assertThat(measures()).hasSize(41).allSatisfy(measure -> {
            assertThat(measure.blocks()).hasSize(1);
            assertThat(measure.blocks().get(0).owners()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                附件1/二/（一）/2 | 降低开办花费         | LEAD 市财政局; SHARE 市公安局; SHARE 市税务局
                附件1/二/（二）/5 | 提高供电可靠性       | LEAD 市供电公司
                附件1/二/（四）/10 | 推行拿地后快开工    | LEAD 市住房城乡建设局; LEAD 市自然资源和规划局; SUPPORT 市发展改革委; SUPPORT 市生态环境局; SUPPORT 市水利局
                附件2/二/（二）   | 推广银行预约开户     | LEAD 人行云州市中心支行; SUPPORT 市市场监管局; IMPLEMENT 各有关金融机构
                附件3/二/（一）/3 | 合并外线审批         | LEAD 市行政审批局; SUPPORT 市自然资源和规划局; SUPPORT 市住房城乡建设局; SUPPORT 市城管局; IMPLEMENT 各县（市、区）人民政府
                附件3/二/（三）/8 | 公布供电可靠性数据   | LEAD 市供电公司; SUPERVISE 市发展改革委
                附件4/二/（六）   | 设立“办不成事”窗口 | LEAD 市行政审批局; SUPERVISE 市纪委监委
                附件5/二/（二）   | 实行用地清单制       | LEAD 市自然资源和规划局; SUPPORT 市住房城乡建设局; SUPPORT 市水利局; SUPPORT 市供电公司
                """)
    void readsOwnersInEverySyntax(String path, String title, String owners) {
        Measure measure = measure(path);
        assertThat(measure.title()).isEqualTo(title);
        assertThat(owners(measure.blocks().get(0).owners())).isEqualTo(owners);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                附件2/二/（一）   | MONTH 2026-06
                附件2/二/（三）   | MONTH 2026-03
                附件2/二/（六）   | CONTINUING 持续推进
                附件3/二/（三）/8 | RECURRING 每季度末
                附件5/二/（五）   | RECURRING 每月25日前
                附件5/二/（七）   | RELATIVE 清单印发后3个月内
                """)
    void readsDeadlinesOfEveryKind(String path, String deadline) {
        Block duty = measure(path).blocks().get(0);
        assertThat(deadlines(duty.deadlines())).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                附件1/二/（一）/1 | MONTH 2026-06
                附件2/二/（四）   | MONTH 2026-09
                附件4/二/（二）   | MONTH 2026-06; MONTH 2026-12
                附件4/二/（六）   | RECURRING 每月20日前
                """)
    void readsDatesInTheText(String path, String deadlines) {
        assertThat(deadlines(measure(path).milestones())).isEqualTo(deadlines);
    }

    @Test
    void restoresTheTaskList() {
        assertThat(plan.lists()).hasSize(1);
        assertThat(rows()).hasSize(29);
        assertThat(rows())
                .extracting(TaskRow::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29).boxed().toList());
        assertThat(rows()).extracting(TaskRow::plan).startsWith(repeat("企业开办", 7));
        assertThat(rows().subList(7, 15)).extracting(TaskRow::plan).containsOnly("获得电力");
        assertThat(rows().subList(15, 22)).extracting(TaskRow::plan).containsOnly("政务服务");
        assertThat(rows().subList(22, 29)).extracting(TaskRow::plan).containsOnly("项目保障");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.direction()).isNotEmpty();
            assertThat(row.content()).isNotEmpty();
            assertThat(row.owners()).isNotEmpty();
            assertThat(row.deadlines()).isNotEmpty();
        });
    }

    @Test
    void linksEveryRowToItsMeasure() {
        List<String> special = measures().stream()
                .map(Measure::path)
                .filter(path -> !path.startsWith("附件1/"))
                .toList();
        assertThat(rows()).extracting(TaskRow::linkedMeasure).containsExactlyElementsOf(special);
    }

    @Test
    void tellsWhatItRepairedAndWhere() {
        assertThat(repair(12, "number"))
                .extracting(Repair::source, Repair::printed, Repair::restored)
                .containsExactly(Repair.Source.SEQUENCE, "21", "12");
        assertThat(repair(9, "direction"))
                .extracting(Repair::source, Repair::restored)
                .containsExactly(Repair.Source.MERGED_CELL, "压减报装时间");
        assertThat(repair(14, "deadlineRaw"))
                .extracting(Repair::source, Repair::restored)
                .containsExactly(Repair.Source.MERGED_CELL, "2026年12月");
        assertThat(repair(16, "plan"))
                .extracting(Repair::source, Repair::restored)
                .containsExactly(Repair.Source.MERGED_CELL, "政务服务");
        assertThat(repair(22, "ownersRaw"))
                .extracting(Repair::source, Repair::restored)
                .containsExactly(Repair.Source.LINKED_MEASURE, "市政府办公室牵头，市直有关部门按职责分工负责");
        assertThat(row(20).repairs().stream()
                        .filter(repair -> repair.source() == Repair.Source.SHIFTED_CELLS)
                        .map(Repair::field))
                .containsExactly("direction", "content", "ownersRaw", "deadlineRaw");
        assertThat(rows())
                .filteredOn(row -> row.repairs().stream().anyMatch(r -> r.source() == Repair.Source.SEQUENCE))
                .hasSize(1);
    }

    @Test
    void readsTheShiftedRowLikeTheOthers() {
        TaskRow shifted = row(20);
        assertThat(shifted.plan()).isEqualTo("政务服务");
        assertThat(shifted.direction()).isEqualTo("优化中介服务");
        assertThat(owners(shifted.owners())).isEqualTo("LEAD 市行政审批局; SUPPORT 市发展改革委; SUPPORT 市司法局");
        assertThat(deadlines(shifted.deadlines())).isEqualTo("MONTH 2026-08");
    }

    @Test
    void readsEveryTable() {
        assertThat(plan.tables())
                .extracting(ComparisonTable::attachment, table -> table.header().size(), table -> table.rows()
                        .size())
                .containsExactly(tuple(2, 6, 4), tuple(3, 5, 4), tuple(4, 5, 4), tuple(5, 3, 6));
        assertThat(plan.tables().get(1).header()).contains("本市目标 2026年6月目标", "本市目标 2026年12月目标");
        assertThat(plan.tables().get(1).notes()).isEqualTo("注：现状为2025年全年数据。");
        assertThat(plan.tables().get(3).title()).isEqualTo("社会投资简易项目环节和时间");
    }

    @Test
    void addsUpTheStepsAsPrinted() {
        List<List<String>> rows = plan.tables().get(3).rows();
        List<List<String>> steps = rows.subList(0, rows.size() - 1);
        int days =
                steps.stream().mapToInt(step -> Integer.parseInt(step.get(2))).sum();
        assertThat(rows.get(steps.size())).containsExactly("合计", steps.size() + "个环节", days + "个工作日");
    }

    @Test
    void leavesLittleUnread() {
        assertThat(plan.coverage().share()).isGreaterThan(0.97);
    }

    @Test
    void readsTheSameListFromAWorkbook() {
        assertThat(tasks(read("yunzhou-list.xlsx"))).isEqualTo(tasks(plan));
    }

    @Test
    void readsTheSameListFromAWordFile() {
        Reading word = read("yunzhou-plan.docx");
        assertThat(tasks(word)).isEqualTo(tasks(plan));
        assertThat(word.tables())
                .extracting(ComparisonTable::header, ComparisonTable::rows)
                .containsExactlyElementsOf(plan.tables().stream()
                        .map(table -> tuple(table.header(), table.rows()))
                        .toList());
    }

    private static List<String> tasks(Reading reading) {
        return reading.lists().get(0).rows().stream()
                .map(row -> "%d %s %s %s %s"
                        .formatted(row.number(), row.plan(), row.direction(), owners(row.owners()), row.deadlineRaw()))
                .toList();
    }

    private static List<Measure> measures() {
        return plan.documents().get(0).attachments().stream()
                .flatMap(attachment -> attachment.measures().stream())
                .toList();
    }

    private static Measure measure(String path) {
        return measures().stream()
                .filter(measure -> measure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<TaskRow> rows() {
        return plan.lists().get(0).rows();
    }

    private static TaskRow row(int number) {
        return rows().get(number - 1);
    }

    private static Repair repair(int row, String field) {
        return row(row).repairs().stream()
                .filter(repair -> repair.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String[] repeat(String value, int times) {
        return IntStream.range(0, times).mapToObj(i -> value).toArray(String[]::new);
    }

    private static String owners(List<Owner> owners) {
        return owners.stream().map(owner -> owner.role() + " " + owner.name()).collect(joining("; "));
    }

    private static String deadlines(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.kind() + " " + (deadline.until() == null ? deadline.raw() : deadline.until()))
                .collect(joining("; "));
    }
}
