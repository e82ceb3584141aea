package org.yingshu.engine.reader.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yingshu.engine.reader.model.Target;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.engine.reader.source.Span;

class TableTargetsTests {

    private static final List<String> HEADER = List.of("指标（项目）", "现状水平", "2022年6月目标", "2022年12月目标", "国内前沿水平");

    @Test
    void readsOneTargetForEachDateOfARow() {
        assertThat(read(HEADER, List.of("办理时间（工作日）", "1-1.5", "1", "1以内", "0.5")))
                .extracting(Target::subject, Target::comparator, Target::value, Target::unit, Target::due)
                .containsExactly(
                        Tuple.tuple("办理时间", Comparator.EQUAL, "1", "工作日", "2022-06"),
                        Tuple.tuple("办理时间", Comparator.AT_MOST, "1", "工作日", "2022-12"));
        assertThat(read(HEADER, List.of("办理时间（工作日）", "1-1.5", "1", "1以内", "0.5")))
                .allSatisfy(target -> {
                    assertThat(target.baseline()).isEqualTo("1-1.5");
                    assertThat(target.benchmark()).isEqualTo("国内前沿水平 0.5");
                });
    }

    @Test
    void takesTheDateFromItsOwnColumn() {
        List<String> header = List.of("指标", "现状水平", "升级版目标", "国内最佳", "时间节点");
        assertThat(read(header, List.of("回收时间", "2.3 年", "1.2 年", "—", "2022 年 12 月")))
                .singleElement()
                .returns("1.2", Target::value)
                .returns("年", Target::unit)
                .returns("2.3 年", Target::baseline)
                .returns(null, Target::benchmark)
                .returns("2022-12", Target::due);
        assertThat(read(header, List.of("融资成本", "6%", "稳步下降", "", "持续推进")))
                .singleElement()
                .returns(Comparator.QUALITATIVE, Target::comparator)
                .returns("稳步下降", Target::value)
                .returns(null, Target::due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            92%以上 | AT_LEAST | 92 | % | ''
            4.9 万人以上 | AT_LEAST | 4.9 | 万人 | ''
            13.9（1.8） | EQUAL | 13.9 | '' | （1.8）
            不超过2天 | AT_MOST | 2 | 天 | ''
            半个工作日 | EQUAL | 半 | 工作日 | ''
            1-2个 | RANGE | 1-2 | 个 | ''
            2022年底前100% | EQUAL | 100 | % | ''
            力争2022年增长50%以上 | RELATIVE_PERCENT | 50 | % | ''
            中标公告发出后15日内签订 | AT_MOST | 15 | 日 | 中标公告发出后
            力争增长50%以上 | RELATIVE_PERCENT | 50 | % | ''
            省市县均80% | EQUAL | 80 | % | ''
            进一步提升 | QUALITATIVE | 进一步提升 | '' | ''
            首付款不低于30%，小微企业不低于50% | QUALITATIVE | 首付款不低于30%，小微企业不低于50% | '' | ''
            """)
    void readsCells(String cell, Comparator comparator, String value, String unit, String condition) {
        assertThat(read(List.of("指标", "升级版目标"), List.of("某指标", cell)))
                .singleElement()
                .returns(comparator, Target::comparator)
                .returns(value, Target::value)
                .returns(unit, Target::unit)
                .returns(condition, Target::condition);
    }

    @Test
    void readsAFigureOfSomethingNarrowerThanItsRow() {
        assertThat(read(List.of("指标", "升级版目标"), List.of("担保成本", "纸质保函费率降低15%")))
                .singleElement()
                .returns("纸质保函费率", Target::subject)
                .returns(Comparator.RELATIVE_PERCENT, Target::comparator);
    }

    @Test
    void leavesOutEmptyCells() {
        assertThat(read(HEADER, List.of("便利度", "39", "—", "", "—"))).isEmpty();
    }

    @Test
    void joinsAHeaderOfTwoLines() {
        List<String> header = List.of("指标（项目）", "我市现状水平", "我市升级目标", "", "国内前沿水平", "完成时限");
        List<String> second = List.of("", "", "2022年6月目标", "2022年12月目标", "", "");
        assertThat(readAll(header, List.of(second, List.of("移转天数", "32.78天", "27天", "26天", "—", "2022年12月"))))
                .extracting(Target::value, Target::due)
                .containsExactly(Tuple.tuple("27", "2022-06"), Tuple.tuple("26", "2022-12"));
    }

    @Test
    void carriesANameOverTheRowsItIsMergedWith() {
        assertThat(readAll(
                        HEADER, List.of(List.of("担保成本", "", "下调两成", "", ""), HEADER, List.of("", "", "上线新品种", "", ""))))
                .extracting(Target::subject)
                .containsExactly("担保成本", "担保成本");
    }

    @Test
    void tellsTheLatestAverageFromTheGoals() {
        List<String> header = List.of("指标（项目）", "省内评价2018全省平均水平", "省内评价2019全省平均水平", "2020年目标", "国内前沿水平");
        assertThat(new TableTargets()
                        .read(
                                "",
                                header,
                                List.of(List.of("成本（占投资额比%）", "3.7", "3.5", "13.9", "1.7")),
                                2020,
                                TableTargetsTests::row))
                .singleElement()
                .returns("成本", Target::subject)
                .returns("%", Target::unit)
                .returns("占投资额比", Target::condition)
                .returns("3.5", Target::baseline)
                .returns("2020-12", Target::due);
    }

    private static List<Target> read(List<String> header, List<String> row) {
        return readAll(header, List.of(row));
    }

    private static List<Target> readAll(List<String> header, List<List<String>> rows) {
        return new TableTargets().read("对比表", header, rows, 2022, TableTargetsTests::row);
    }

    private static Span row(int row) {
        return new Span(row + 1, 1, row + 1, 10);
    }
}
