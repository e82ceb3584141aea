package org.yingshu.engine.reader.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowLinksTests {

    private static final String BODY = """
            一、主要措施
            （一）把开办要填的几张表并成一张，企业只填一次，窗口当天办完。
            责任单位：市数据局
            （二）水电气网一次报装，供应单位一次上门，三天以内全部接通。
            责任单位：市供电公司
            （三）收费项目和标准贴在显眼的地方，不在清单上面的一律不收。
            责任单位：市财政局
            """;

    @Test
    void linksRowsThoughTheyAreShortened() {
        RowLinks links =
                links("1\t\t\t水电气网一次报装，三天以内全部接通。\t市供电公司\t2026年6月", "2\t\t\t把开办要填的几张表并成一张，当天办完。\t市数据局\t2026年6月");

        assertThat(path(links, 0)).isEqualTo("附件1/一/（二）");
        assertThat(path(links, 1)).isEqualTo("附件1/一/（一）");
        assertThat(links.score(0)).isBetween(0.3, 1.0);
    }

    @Test
    void linksARowBetweenTwoLinkedOnes() {
        RowLinks links = links(
                "1\t\t\t把开办要填的几张表并成一张，企业只填一次。\t市数据局\t2026年6月",
                "2\t\t\t联合踏勘、同步施工，让企业早日用上能源。\t市供电公司\t2026年6月",
                "3\t\t\t收费项目和标准贴在显眼的地方。\t市财政局\t2026年6月");

        assertThat(path(links, 1)).isEqualTo("附件1/一/（二）");
        assertThat(links.score(1)).isLessThan(0.3);
    }

    @Test
    void linksNoRowToAMeasureOnSomethingElse() {
        RowLinks links = links("1\t\t\t组织银企对接会，帮助企业融资。\t市金融局\t2026年6月");

        assertThat(links.duty(0)).isNull();
        assertThat(links.score(0)).isZero();
    }

    @Test
    void givesAMeasureToTheRowThatIsSurestOfIt() {
        RowLinks links = links(
                "1\t\t\t收费项目和标准贴在显眼的地方，另外建立回访制度，听取企业和群众的意见。\t市财政局\t2026年6月",
                "2\t\t\t收费项目和标准贴在显眼的地方，不在清单上面的一律不收。\t市财政局\t2026年6月");

        assertThat(path(links, 1)).isEqualTo("附件1/一/（三）");
        assertThat(links.duty(0)).isNull();
    }

    private static RowLinks links(String... rows) {
        return RowLinks.of(ListFixture.rows(rows), ListFixture.duties("企业开办", BODY));
    }

    private static String path(RowLinks links, int row) {
        Duty duty = links.duty(row);
        return duty == null ? "" : duty.measure().path();
    }
}
