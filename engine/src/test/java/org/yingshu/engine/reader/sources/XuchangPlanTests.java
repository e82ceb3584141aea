package org.yingshu.engine.reader.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yingshu.engine.reader.gold.Gold;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Block;
import org.yingshu.engine.reader.model.ComparisonTable;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Reading;

/** The plan of 2022: 23 attachments with measures, 15 tables of figures. */
class XuchangPlanTests {

    private static final List<Integer> MEASURES =
            List.of(42, 10, 10, 15, 8, 8, 6, 11, 20, 14, 17, 27, 18, 12, 11, 10, 5, 22, 16, 27, 8, 20, 12, 0);

    private static Attachment attachment(int number) {
        return SourceDocument.XUCHANG_2022.attachments().get(number - 1);
    }

    private static Measure measure(String path) {
        return SourceDocument.XUCHANG_2022
                .measures()
                .filter(measure -> measure.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isOneDocument() {
        Reading reading = SourceDocument.XUCHANG_2022.reading();

        assertThat(reading.documents()).singleElement().satisfies(document -> {
            assertThat(document.number()).isEqualTo("许营商〔2022〕1号");
            assertThat(document.issuer()).isEqualTo("许昌市优化营商环境工作领导小组");
            assertThat(document.duplicates()).isEmpty();
        });
    }

    @Test
    void findsTheMeasuresOfEveryAttachment() {
        List<Attachment> attachments = SourceDocument.XUCHANG_2022.attachments();

        assertThat(attachments)
                .extracting(Attachment::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(attachments).extracting(a -> a.measures().size()).isEqualTo(MEASURES);
        assertThat(attachments).allSatisfy(a -> assertThat(a.sections()).isEmpty());
        assertThat(attachments.subList(0, 11))
                .extracting(a -> a.safeguards().size())
                .containsExactly(4, 3, 3, 3, 3, 3, 4, 3, 4, 4, 3);
    }

    @Test
    void givesEveryMeasureItsDuty() {
        assertThat(blocks(1, 11)).hasSize(162);
        assertThat(blocks(12, 23)).hasSize(188);
        assertThat(measure("附件3/三/（十）").blocks()).hasSize(2);
        assertThat(blocks(1, 23)).allSatisfy(block -> assertThat(block.owners()).isNotEmpty());
    }

    /** Three measures stand above one deadline and one list of owners, twice. */
    @Test
    void marksDutiesThatSeveralMeasuresShare() {
        List<String> sharing = SourceDocument.XUCHANG_2022
                .measures()
                .filter(measure -> measure.blocks().stream().anyMatch(Block::shared))
                .map(Measure::path)
                .toList();

        assertThat(sharing).containsExactly("附件12/三/（七）/1", "附件12/三/（七）/2", "附件12/三/（九）/1", "附件12/三/（九）/2");
        assertThat(measure("附件12/三/（七）/1").blocks().get(0).ownersRaw())
                .isEqualTo(measure("附件12/三/（七）/3").blocks().get(0).ownersRaw());
    }

    @Test
    void countsTheDeadlinesOfTheFirstAttachments() {
        Map<String, Long> counted = blocks(2, 11).stream()
                .flatMap(block -> block.deadlines().stream())
                .filter(deadline -> !deadline.fromText())
                .collect(Collectors.groupingBy(
                        deadline -> deadline.kind() == Deadline.Kind.CONTINUING
                                ? "continuing"
                                : String.valueOf(deadline.until()),
                        TreeMap::new,
                        Collectors.counting()));

        // 119 plain values, and one measure with two steps, each with its own contents
        assertThat(counted)
                .isEqualTo(Map.of("2022-12", 52L, "continuing", 37L, "2022-06", 15L, "2022-05", 14L, "2022-09", 3L));
        assertThat(measure("附件7/三/（四）").blocks().get(0).deadlines())
                .extracting(Deadline::until)
                .containsExactly("2022-06", "2022-12");
    }

    @Test
    void leavesFootnotesOut() {
        assertThat(SourceDocument.XUCHANG_2022.reading().coverage().byKind()).containsKey("footnote");
        assertThat(attachment(4).measures())
                .allSatisfy(measure -> assertThat(measure.text()).doesNotContain("供电企业："));
    }

    private static List<Block> blocks(int from, int to) {
        return SourceDocument.XUCHANG_2022.attachments().subList(from - 1, to).stream()
                .flatMap(attachment -> attachment.measures().stream())
                .flatMap(measure -> measure.blocks().stream())
                .toList();
    }

    static List<Integer> tableNumbers() {
        return IntStream.rangeClosed(1, 15).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("tableNumbers")
    void readsEveryCellOfTheTable(int number) {
        List<ComparisonTable> tables = SourceDocument.XUCHANG_2022.reading().tables();
        assertThat(tables).hasSize(15);
        ComparisonTable table = tables.get(number - 1);
        List<Map<String, String>> gold = Gold.rows("tables").stream()
                .filter(row -> row.get("file").equals("004") && row.get("table").equals(String.valueOf(number)))
                .toList();

        assertThat(table.attachment()).isEqualTo(Integer.valueOf(gold.get(0).get("attachment")));
        assertThat(Gold.cells(table.header())).isEqualTo(gold.get(0).get("cells"));
        assertThat(table.rows().stream().map(Gold::cells))
                .containsExactlyElementsOf(gold.subList(1, gold.size()).stream()
                        .map(row -> row.get("cells"))
                        .toList());
    }

    @Test
    void keepsTheFormulaUnderATable() {
        assertThat(SourceDocument.XUCHANG_2022.reading().tables().get(11).notes())
                .startsWith("备注");
    }
}
