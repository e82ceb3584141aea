package org.yingshu.engine.reader.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第三章 开办服务   | CHAPTER         | 3  | 第三章
            第十节 用电报装   | SECTION         | 10 | 第十节
            第二十一条 窗口   | ARTICLE         | 21 | 第二十一条
            十二、压减材料    | CHINESE         | 12 | 十二
            （四）就近办理    | CHINESE_BRACKET | 4  | （四）
            (四)就近办理      | CHINESE_BRACKET | 4  | （四）
            7.缩短时限        | ARABIC          | 7  | 7
            ７．缩短时限      | ARABIC          | 7  | 7
            7、缩短时限       | ARABIC          | 7  | 7
            （3）分批上线     | ARABIC_BRACKET  | 3  | （3）
            3）分批上线       | ARABIC_BRACKET  | 3  | （3）
            ⑤公布结果         | CIRCLED         | 5  | ⑤
            任务4：培训人员   | NAMED           | 4  | 任务4
            行动三、减材料    | NAMED           | 3  | 任务三
            2.1推行联办       | DECIMAL         | 1  | 2.1
            12.10 公开结果    | DECIMAL         | 10 | 12.10
            Ⅲ 要素保障       | CHINESE         | 3  | Ⅲ
            B. 金融支持       | CHINESE         | 2  | B
            B12. 降低费率     | DECIMAL         | 12 | B12
            """)
    void knowsEveryStyle(String text, Marker.Style style, int number, String printed) {
        Marker marker = Objects.requireNonNull(Marker.at(text));

        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.number()).isEqualTo(number);
        assertThat(marker.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.5个工作日内办结",
                "A级企业减少检查",
                "B、C级企业增加检查",
                "Ⅱ类项目同样适用",
                "APP上线运行",
                "2.5小时以内",
                "1.5个百分点以上",
                "1.2亿元奖励资金",
                "1.1.1 细项",
                "任务一览表",
                "措施落实到位",
                "2026年底前完成",
                "二、三等奖名单",
                "12345热线统一受理",
                "二、三类客户同样适用",
                "一、二级医院全部接入",
                "第十条规定的事项除外",
                "第三条的要求",
                "三是优化流程",
                "一网通办"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Marker.at(text)).isNull();
    }

    @Test
    void takesTheBlanksBehindTheNumberWithIt() {
        String text = "1． 简化申请";

        Marker marker = Objects.requireNonNull(Marker.at(text));

        assertThat(text.substring(marker.length())).isEqualTo("简化申请");
    }

    @Property
    void readsBackTheNumberThatItIsGiven(@ForAll @IntRange(min = 1, max = 999) int number) {
        Marker marker = Objects.requireNonNull(Marker.at(number + ".公开办理结果"));

        assertThat(marker.number()).isEqualTo(number);
        assertThat(marker.label()).isEqualTo(Integer.toString(number));
    }

    @Property
    void isNeverLongerThanItsText(@ForAll String text) {
        Marker marker = Marker.at(text);

        assertThat(marker == null || marker.length() <= text.length()).isTrue();
    }
}
