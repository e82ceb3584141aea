package org.yingshu.engine.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.PlanText;

class PartOutlineTests {

    @Test
    void namesMeasuresByTheirNumbersThoughTheyRestartAndRepeat() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                （二）用电更省
                1.三天接电。流程再减。
                1.费用公开。收费上墙。
                """);

        assertThat(outline.measures())
                .extracting(MeasureDraft::path)
                .containsExactly("附件1/一/（一）/1", "附件1/一/（二）/1", "附件1/一/（二）/1#2");
        assertThat(outline.measures()).extracting(MeasureDraft::section).containsExactly("开办更快", "用电更省", "用电更省");
    }

    @Test
    void takesTheSectionWithoutItemsForAMeasureWhereItIsTheException() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                （二）用电更省
                1.三天接电。流程再减。
                （三）设立专窗。专人接待。
                责任单位：市数据局
                """);

        assertThat(outline.measures())
                .extracting(MeasureDraft::path)
                .containsExactly("附件1/一/（一）/1", "附件1/一/（二）/1", "附件1/一/（三）");
        assertThat(outline.sections()).isEmpty();
    }

    @Test
    void takesSectionsWithoutItemsForSectionsWhereTheyAreTheRule() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                （二）设立专窗。专人接待。
                责任单位：市数据局
                （三）公开收费。收费上墙。
                责任单位：市财政局
                """);

        assertThat(outline.measures()).extracting(MeasureDraft::path).containsExactly("附件1/一/（一）/1");
        assertThat(outline.sections()).extracting(MeasureDraft::path).containsExactly("附件1/一/（二）", "附件1/一/（三）");
    }

    @Test
    void takesSectionsForMeasuresWhereNothingBelowThemIsNumbered() {
        PartOutline outline = outline("""
                一、主要措施
                （一）设立专窗。专人接待。
                （二）公开收费。收费上墙。
                """);

        assertThat(outline.measures()).extracting(MeasureDraft::title).containsExactly("设立专窗", "公开收费");
    }

    @Test
    void countsUnnumberedParagraphsThatOpenWithATitle() {
        PartOutline outline = outline("""
                一、窗口服务
                预约办理全覆盖。来之前就能约好时间。
                收件当场给回执。回执写明哪天办完。
                """);

        assertThat(outline.measures()).extracting(MeasureDraft::path).containsExactly("附件1/一/#1", "附件1/一/#2");
        assertThat(outline.measures()).extracting(MeasureDraft::number).containsOnlyNulls();
    }

    @Test
    void tellsSafeguardsThatSomebodyAnswersFor() {
        PartOutline outline = outline("""
                一、主要措施
                （一）设立专窗。专人接待。
                二、保障措施
                （一）加强培训。每季度一次。
                （二）公开晾晒。每月公布。
                责任单位：市数据局
                """);

        assertThat(outline.safeguards()).extracting(MeasureDraft::path).containsExactly("附件1/二/（一）");
        assertThat(outline.measures()).extracting(MeasureDraft::path).containsExactly("附件1/一/（一）", "附件1/二/（二）");
    }

    @Test
    void readsGoalsApartFromMeasures() {
        PartOutline outline = outline("""
                为方便办事，制定本方案。
                一、工作目标
                年底前办理时间压减一半。
                二、主要措施
                （一）设立专窗。专人接待。
                """);

        assertThat(outline.goals()).hasToString("[年底前办理时间压减一半。]");
        assertThat(outline.preamble()).hasToString("[为方便办事，制定本方案。]");
        assertThat(outline.measures()).hasSize(1);
    }

    @Test
    void sharesTheDutyOfTheNextMeasureWhereAlmostAllHaveOne() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                2.当天发证。下班前发完。
                责任单位：市数据局
                3.印章免费。财政付费。
                责任单位：市财政局
                4.税务同办。票种一次核定。
                责任单位：市税务局
                """);

        assertThat(owners(outline)).containsExactly("市数据局", "市数据局", "市财政局", "市税务局");
        assertThat(outline.measures()).extracting(MeasureDraft::sharedFrom).containsExactly(true, false, false, false);
    }

    @Test
    void sharesTheDutyBehindTheLastMeasureOfEachSection() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                2.当天发证。下班前发完。
                3.印章免费。财政付费。
                责任单位：市数据局
                （二）用电更省
                1.三天接电。流程再减。
                2.费用公开。收费上墙。
                责任单位：市供电公司
                """);

        assertThat(owners(outline)).containsExactly("市数据局", "市数据局", "市数据局", "市供电公司", "市供电公司");
    }

    @Test
    void keepsADutyInBracketsToItsOwnMeasure() {
        PartOutline outline = outline("""
                一、主要措施
                （一）开办更快
                1.一张表申请。材料只交一次。
                2.当天发证。下班前发完。（市数据局负责）
                3.印章免费。财政付费。（市财政局负责）
                4.税务同办。票种一次核定。（市税务局负责）
                """);

        assertThat(owners(outline)).containsExactly("", "市数据局负责", "市财政局负责", "市税务局负责");
    }

    @Test
    void leavesTheItemsOfAnArticleInIt() {
        PartOutline outline = outline("""
                第一条 窗口实行首问负责。
                1.接待人登记来意。
                2.当场答复。
                第二条 收费项目公开。
                """);

        assertThat(outline.measures()).extracting(MeasureDraft::path).containsExactly("附件1/第一条", "附件1/第二条");
        assertThat(outline.measures().get(0).text()).hasSize(3);
    }

    @Test
    void readsATableChapterAsNoMeasure() {
        PartOutline outline = outline("""
                一、主要措施
                （一）设立专窗。专人接待。
                二、指标对比
                """);

        assertThat(outline.measures()).hasSize(1);
    }

    private static PartOutline outline(String text) {
        return PartOutline.read("附件1", PlanText.paragraphs(text));
    }

    private static List<String> owners(PartOutline outline) {
        return outline.measures().stream()
                .map(measure -> measure.duties().isEmpty()
                        ? ""
                        : measure.duties().get(0).owners().get(0).value().text())
                .toList();
    }
}
