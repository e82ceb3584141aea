package org.yingshu.engine.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanText;

class FlatTableReaderTests {

    @Test
    void partsRowsOfFigures() {
        Grid grid = grid("""
                指标 现状水平
                2026年目标 国内前沿水平
                接电环节
                （个） 4 2 2
                接电时间（工作日） 8 6 3
                """);

        assertThat(grid.header()).containsExactly("指标", "现状水平", "2026年目标", "国内前沿水平");
        assertThat(grid.rows()).containsExactly(List.of("接电环节（个）", "4", "2", "2"), List.of("接电时间（工作日）", "8", "6", "3"));
        assertThat(grid.isCertain()).isTrue();
    }

    @Test
    void keepsTheNoteOfAFigureWithIt() {
        Grid grid = grid("指标 现状水平 2026年目标\n接电环节 4 （6） 2\n");

        assertThat(grid.rows()).containsExactly(List.of("接电环节", "4（6）", "2"));
    }

    @Test
    void joinsTheDatedStepsOfOneTarget() {
        Grid grid = grid("指标 现状水平 提升目标\n接电环节 4 3（2026年） 2（2027年）\n");

        assertThat(grid.rows()).containsExactly(List.of("接电环节", "4", "3（2026年）2（2027年）"));
    }

    @Test
    void isUnsureWhereACellIsMissing() {
        Grid grid = grid("指标 现状水平 2026年目标\n接电环节 4 2\n接电时间 8\n");

        assertThat(grid.rows()).containsExactly(List.of("接电环节", "4", "2"), List.of("接电时间", "8", ""));
        assertThat(grid.isCertain()).isFalse();
    }

    @Test
    void partsTheExplanationOffTheTable() {
        Grid grid = grid("指标 现状水平 2026年目标\n接电环节 4 2\n注：现状按上年全年数据。\n");

        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.caption()).isEqualTo("注：现状按上年全年数据。");
    }

    @Test
    void partsCellsOfProseByTheLengthsOfTheirLines() {
        Grid grid = grid("""
                指标 现状水平 升级目标
                接电费用
                小微企业接电费用由供电
                公司承担，其余企业自己
                承担外线。
                全部企业接电费用都由供
                电公司承担，施工以前先
                公开价格。
                接电时间
                报装以后平均八个工作日
                接通，偏远的乡镇要十个
                工作日。
                报装以后平均六个工作日
                接通，偏远的乡镇也不再
                例外。
                """);

        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows()).extracting(row -> row.get(0)).containsExactly("接电费用", "接电时间");
        assertThat(grid.rows().get(1).get(2)).isEqualTo("报装以后平均六个工作日接通，偏远的乡镇也不再例外。");
        assertThat(grid.isCertain()).isFalse();
    }

    @Test
    void knowsACellByTheDateItIsDueAtAndByWhoseValueItIs() {
        Grid grid = grid("""
                指标（项目） 现状水平 升级版目标 国内前沿水平
                网上预约服务
                的窗口比重
                62%
                2026年底前达到 80%
                2027年 6月底前达到 95%
                浙江 98%
                提供延时服务
                的窗口比重
                35%
                2026年底前达到 50%
                2027年底前达到 70%
                上海 90%
                """);

        assertThat(grid.rows())
                .containsExactly(
                        List.of("网上预约服务的窗口比重", "62%", "2026年底前达到80%2027年6月底前达到95%", "浙江98%"),
                        List.of("提供延时服务的窗口比重", "35%", "2026年底前达到50%2027年底前达到70%", "上海90%"));
        assertThat(grid.isCertain()).isFalse();
    }

    @Test
    void takesALineWithAFigureForEachColumnForARowAmongProse() {
        Grid grid = grid("""
                指标（项目） 现状水平 升级版目标 国内前沿水平
                登记环节 4个 3个 2个
                登记成本
                工本费由企业承担
                ，按照登记的件数
                收取。
                鼓励各县、各区免
                收App和窗口登记
                的工本费。
                工本费免收。
                登记时间 4个工作日 3个工作日 1个工作日
                """);

        assertThat(grid.rows()).first().isEqualTo(List.of("登记环节", "4个", "3个", "2个"));
        assertThat(grid.rows()).last().isEqualTo(List.of("登记时间", "4个工作日", "3个工作日", "1个工作日"));
    }

    @Test
    void keepsTogetherWhatIsListedUnderLabels() {
        Grid grid = grid("""
                指标 现状水平 升级版目标 国内前沿水平
                环节
                大型：有配套设施4个，
                没有配套设施3个。
                小型：有配套设施3个，
                没有配套设施2个。
                2026年底前实现：大型和小型
                项目的办理环节都再压减 1个，
                达到国内的前沿水平。
                大型：3个环节。
                小型：2个环节。
                成本
                由企业承担，按照登记的件数
                收取。
                2026年底前全部免收。
                成本为零。
                """);

        assertThat(grid.rows().get(0))
                .containsExactly(
                        "环节",
                        "大型：有配套设施4个，没有配套设施3个。小型：有配套设施3个，没有配套设施2个。",
                        "2026年底前实现：大型和小型项目的办理环节都再压减1个，达到国内的前沿水平。",
                        "大型：3个环节。小型：2个环节。");
    }

    @Test
    void goesOnWithARowThatHasNeitherNameNorAValueOfOthers() {
        Grid grid = grid("""
                指标（项目） 现状水平 升级版目标 国内前沿水平
                远程评审平台
                平台覆盖面：部分区县没有
                使用平台
                2026 年底前区县级
                全覆盖
                深圳市远程评审系统
                全部覆盖，各个环节
                公开并且全程留痕。
                互通：部分地市的平台和交
                易平台没有实现相互连通，
                专家难以调用
                2027 年 3月底前各
                地市的平台都要连
                通
                保函线上办理
                办理：没有推开的县还要企
                业到窗口办理
                2026 年年底前全省
                全部推开
                深圳市实行电子保函
                ，当天就能办理好，
                不收费用
                """);

        assertThat(grid.rows()).extracting(row -> row.get(0)).containsExactly("远程评审平台", "", "保函线上办理");
        assertThat(grid.rows().get(1).subList(2, 4)).containsExactly("2027年3月底前各地市的平台都要连通", "");
    }

    @Test
    void doesNotPartWhatStandsTogetherInTheText() {
        String table = """
                指标（项目） 现状水平 升级版目标 国内前沿水平
                意向提前公开
                2026年5月省直单位试点
                2027年1月，地市全
                部提前公开
                深圳市2026年4月试点
                ，2026年9月实施
                中小企业
                订单融资
                部分县没有推开
                2026 年年底前全省
                全部推开
                深圳市用订单数据做
                成融资产品，企业不
                必抵押
                """;

        assertThat(grid(table, "推广中小企业订单融资。").rows())
                .extracting(row -> row.get(0))
                .containsExactly("意向提前公开", "中小企业订单融资");
    }

    @Test
    void readsListsOfStepsAndDaysThatStandSideBySide() {
        Grid grid = grid("""
                2026年 2027年
                步骤（个）
                时间
                （自然日）
                步骤（个）
                时间
                （自然日）
                现场踏勘 12 现场踏勘 8
                同步办理用地和规划手续、
                项目备案
                3 一次办理开工手续（用地、规
                划、备案）
                6同步办理施工图审查、
                施工许可
                5
                联合验收 9 联合验收 7
                总计 4个步骤 总计 29天 总计 3个步骤 总计 21天
                """);

        assertThat(grid.header()).containsExactly("2026年步骤（个）", "2026年时间（自然日）", "2027年步骤（个）", "2027年时间（自然日）");
        assertThat(grid.rows())
                .containsExactly(
                        List.of("现场踏勘", "12", "现场踏勘", "8"),
                        List.of("同步办理用地和规划手续、项目备案", "3", "一次办理开工手续（用地、规划、备案）", "6"),
                        List.of("同步办理施工图审查、施工许可", "5", "", ""),
                        List.of("联合验收", "9", "联合验收", "7"),
                        List.of("总计4个步骤", "总计29天", "总计3个步骤", "总计21天"));
        assertThat(grid.isCertain()).isFalse();
    }

    @Test
    void givesTheLinesAsTheyStandWhereNothingTellsTheCells() {
        Grid grid = grid("办理情况良好，企业普遍满意\n还要继续努力\n");

        assertThat(grid.header()).containsExactly("原文");
        assertThat(grid.rows()).containsExactly(List.of("办理情况良好，企业普遍满意"), List.of("还要继续努力"));
        assertThat(grid.isCertain()).isFalse();
    }

    private static Grid grid(String text) {
        return grid(text, "");
    }

    private static Grid grid(String text, String prose) {
        return FlatTableReader.read(
                FlatTaskListReaderTests.table(text), prose.isEmpty() ? List.of() : PlanText.paragraphs(prose));
    }
}
