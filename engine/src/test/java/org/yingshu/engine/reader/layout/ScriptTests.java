package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTests {

    @Test
    void simplifiesATextInTraditionalCharacters() {
        String text = "優化營商環境，責任單位：數據局、發展改革委員會";
        Script script = Script.of(text);

        assertThat(script.changes()).isTrue();
        assertThat(script.simplify(text)).isEqualTo("优化营商环境，责任单位：数据局、发展改革委员会");
    }

    @Test
    void leavesATextAloneThatHoldsOneTraditionalName() {
        String text = "请企业主動登记，窗口当天受理，材料不齐的一次告知，补齐以后当天办结，并把办理结果发到手机上，企业不用再跑第二趟路，也不用再交第二份材料。";

        assertThat(Script.of(text).changes()).isFalse();
    }

    @Test
    void turnsCornerBracketsIntoQuotes() {
        Script script = Script.of("優化營商環境");

        assertThat(script.simplify("推行「一網通辦」")).isEqualTo("推行“一网通办”");
    }

    @Property
    void keepsTheLengthOfEveryText(@ForAll String text) {
        assertThat(Script.of("優化營商環境").simplify(text)).hasSameSizeAs(text);
    }
}
