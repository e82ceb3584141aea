package org.yingshu.engine.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

class DutiesTests {

    private static final List<String> PIECES = List.of(
            "责任单位：",
            "牵头单位：",
            "配合单位:",
            "时间节点：",
            "完成时限：",
            "（",
            "）",
            "(",
            ")",
            "。",
            "；",
            "，",
            "、",
            "市数据局",
            "市公安局牵头",
            "按职责分工负责",
            "2026年6月",
            "2026年底前完成",
            "当天办结",
            " ",
            "持续推进",
            "应明确",
            "等部门配合");

    @Test
    void readsLabelsOnLinesOfTheirOwn() {
        Duties duties = duties("一张表办开业。材料只交一次。", "时间节点：2026年6月", "责任单位：市数据局、市公安局");

        assertThat(duties.text()).hasToString("[一张表办开业。材料只交一次。]");
        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(values(duty.deadlines())).containsExactly("2026年6月");
            assertThat(values(duty.owners())).containsExactly("市数据局、市公安局");
            assertThat(duty.owners().get(0).label()).isEqualTo("责任单位");
            assertThat(duty.textBefore()).isEqualTo(1);
        });
    }

    @Test
    void readsLabelsInABracketThatHoldsBracketsItself() {
        Duties duties = duties("外线一次批。三天批完。（时间节点：2026年9月。责任单位：市数据局牵头，各县（市、区）人民政府落实。）");

        assertThat(duties.text()).hasToString("[外线一次批。三天批完。]");
        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(values(duty.deadlines())).containsExactly("2026年9月。");
            assertThat(values(duty.owners())).containsExactly("市数据局牵头，各县（市、区）人民政府落实。");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一次办完。（牵头单位：州数据局；责任单位：州公安局，6月底完成）             | 州数据局、州公安局 | 6月底完成
            一次办完。（2024年9月底前，市公安局负责）                                   | 市公安局负责       | 2024年9月底前
            一次办完。【牵头单位：市数据局；完成时限：2024年三季度】                    | 市数据局           | 2024年三季度
            一次办完。（市级责任单位：市数据局；区级责任单位：各区政府）                | 市数据局、各区政府 | ''
            一次办完。（省数据局牵头，省公安厅参与）                                     | 省数据局牵头，省公安厅参与 | ''
            一次办完。（市数据局、市公安局，各区政府）                                   | 市数据局、市公安局，各区政府 | ''
            一次办完。（主办：市数据局；协办：市公安局）                                 | 市数据局、市公安局 | ''
            """)
    void readsBracketsOfOtherPlaces(String text, String owners, String deadlines) {
        Duties duties = duties(text);

        assertThat(duties.text()).hasToString("[一次办完。]");
        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(String.join("、", values(duty.owners()))).isEqualTo(owners);
            assertThat(String.join("、", values(duty.deadlines()))).isEqualTo(deadlines);
        });
    }

    @Test
    void readsLabelsThatBracketsSetOff() {
        Duties duties = duties("一次办完。", "【责任单位】市数据局", "【完成时限】2024年6月");

        assertThat(duties.text()).hasToString("[一次办完。]");
        assertThat(values(duties.duties().get(0).owners())).containsExactly("市数据局");
        assertThat(values(duties.duties().get(0).deadlines())).containsExactly("2024年6月");
    }

    /** A remark in brackets is no duty: units are not all that it holds. */
    @Test
    void leavesARemarkAlone() {
        assertThat(duties("材料一次交齐（含市公安局核发的证明）。").duties()).isEmpty();
    }

    @Test
    void startsADutyAnewBehindMoreText() {
        Duties duties = duties("线上先行。", "责任单位：市数据局", "线下跟进。", "责任单位：各县（市、区）人民政府");

        assertThat(duties.text()).hasToString("[线上先行。, 线下跟进。]");
        assertThat(duties.duties()).extracting(Duties.Raw::textBefore).containsExactly(1, 2);
    }

    @Test
    void goesOnWithASecondDateInAParagraphOfItsOwn() {
        Duties duties = duties("分批上线。", "时间节点：2026年6月完成试点；", "2026年12月全面推开。", "责任单位：市数据局");

        assertThat(duties.text()).hasSize(1);
        assertThat(duties.duties()).singleElement().satisfies(duty -> assertThat(values(duty.deadlines()))
                .containsExactly("2026年6月完成试点", "2026年12月全面推开。"));
    }

    @Test
    void readsABracketThatOnlyNamesTheOwners() {
        Duties duties = duties("复印件不再收。（市数据局牵头，市公安局、各县（市、区）人民政府配合）");

        assertThat(duties.text()).hasToString("[复印件不再收。]");
        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(values(duty.owners())).containsExactly("市数据局牵头，市公安局、各县（市、区）人民政府配合");
            assertThat(duty.owners().get(0).label()).isEmpty();
        });
    }

    @Test
    void leavesABracketInTheTextThatNamesNobody() {
        assertThat(duties("服务延伸到村（含社区）。").duties()).isEmpty();
        assertThat(duties("实行首问负责制（谁接待谁负责）。").duties()).isEmpty();
    }

    @Test
    void partsTheTimeFromTheOwnersItStandsBehind() {
        Duties duties = duties("表单合并。（市数据局牵头，2026年10月底前完成）");

        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(values(duty.owners())).containsExactly("市数据局牵头");
            assertThat(values(duty.deadlines())).containsExactly("2026年10月底前完成");
        });
    }

    @Test
    void readsSeveralLabelsInOneLine() {
        Duties duties = duties("表单合并。", "牵头单位：市数据局 配合单位：市公安局；完成时限：2026年6月");

        assertThat(duties.duties()).singleElement().satisfies(duty -> {
            assertThat(duty.owners()).extracting(Duties.Field::label).containsExactly("牵头单位", "配合单位");
            assertThat(values(duty.owners())).containsExactly("市数据局", "市公安局");
            assertThat(values(duty.deadlines())).containsExactly("2026年6月");
        });
    }

    @Test
    void takesALabelInsideASentenceAsText() {
        Duties duties = duties("每件事都要明确责任单位：谁收件谁答复。");

        assertThat(duties.duties()).isEmpty();
        assertThat(duties.text()).hasToString("[每件事都要明确责任单位：谁收件谁答复。]");
    }

    @Property
    void losesNothing(@ForAll("paragraphs") List<String> paragraphs) {
        SourceText source = SourceText.of("a.txt", String.join("\n", paragraphs));
        List<Passage> passages = Stream.iterate(1, line -> line <= source.lineCount(), line -> line + 1)
                .map(line -> Passage.of(source, source.lineStart(line), source.lineEnd(line)))
                .toList();

        Duties duties = Duties.in(passages);

        Set<Integer> read = new HashSet<>();
        duties.text().forEach(passage -> addPlaces(read, passage));
        duties.duties().forEach(duty -> Stream.concat(duty.owners().stream(), duty.deadlines().stream())
                .forEach(field -> addPlaces(read, field.whole())));
        for (int i = 0; i < source.text().length(); i++) {
            assertThat(Passage.isBlank(source.text().charAt(i)) || read.contains(i))
                    .as("character %d of %s", i, source.text())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMaxSize(4);
    }

    private static void addPlaces(Set<Integer> places, Passage passage) {
        for (int i = 0; i < passage.length(); i++) {
            places.add(passage.origin(i));
        }
    }

    private static Duties duties(String... paragraphs) {
        return Duties.in(Stream.of(paragraphs).map(Passage::of).toList());
    }

    private static List<String> values(List<Duties.Field> fields) {
        return fields.stream().map(field -> field.value().text()).toList();
    }
}
