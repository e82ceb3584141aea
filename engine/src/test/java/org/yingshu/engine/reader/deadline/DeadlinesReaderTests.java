package org.yingshu.engine.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.Span;

class DeadlinesReaderTests {

    private final DeadlinesReader reader = new DeadlinesReader();

    private List<Deadline> line(String raw, @Nullable Integer year) {
        return reader.read(Passage.of(raw), new DeadlineContext(year));
    }

    private List<Deadline> prose(String text) {
        return reader.inText(Passage.of(text), new DeadlineContext(2022));
    }

    private static List<String> summary(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> (deadline.until() == null ? deadline.kind() : deadline.until())
                        + (deadline.inferredYear() ? "?" : "")
                        + (deadline.scope().isEmpty() ? "" : " " + deadline.scope()))
                .toList();
    }

    @Test
    void aDateAndWhatGoesOnBehindItAreTwo() {
        assertThat(line("2023年5月底并持续推进", 2023))
                .extracting(Deadline::kind)
                .containsExactly(Deadline.Kind.MONTH, Deadline.Kind.CONTINUING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"半年内评估一次承接效果。", "每家企业每年检查不超过4次。", "2022年1—7月新增企业300户。", "实现每周7天随时办理。"})
    void otherTimesOfATextAreNone(String text) {
        assertThat(prose(text)).isEmpty();
    }

    @Test
    void aReportTellsOfTimesThatArePast() {
        var report = new DeadlineContext(2022, true);
        String text = "2022年上半年查处案件30件。2022年5月全部上线。计划2022年11月建成平台。年底前全部上线。";

        assertThat(summary(reader.inText(Passage.of(text), report)))
                .hasSize(2)
                .allMatch(each -> each.matches("2022-1[12].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023.06, 2023-06",
        "2023-06-30, 2023-06-30",
        "2023/9/30前, 2023-09-30",
        "2023年6—12月, 2023-12",
        "2023年6月至12月底, 2023-12",
        "2023年全年, 2023-12",
        "2022年12月。, 2022-12",
        "2022 年 6 月, 2022-06",
        "2020年9月底前, 2020-09",
        "2023年5月底, 2023-05",
        "2020年11月30日前, 2020-11-30",
        "2020年底前, 2020-12",
        "2020年年底前, 2020-12",
        "2020年底, 2020-12",
        "2020年内, 2020-12",
        "年底前, 2022-12?",
        "年内, 2022-12?",
        "今年底前, 2022-12?",
        "本年度内, 2022-12?",
        "6月底前, 2022-06?",
        "12月底, 2022-12?",
        "11月30日前, 2022-11-30?",
        "到2025年, 2025-12",
        "到2025年6月底, 2025-06",
        "2025年前, 2025-12",
        "“十四五”期间, 2025-12",
        "“十四五”末, 2025-12",
        "2023年上半年, 2023-06",
        "第三季度末, 2022-09?",
        "一季度, 2022-03?",
        "2020—2021年, 2021-12",
        "二〇二二年十二月, 2022-12",
        "２０２２年６月底, 2022-06",
        "2022年十月, 2022-10",
        "持续推进。, CONTINUING",
        "长期坚持, CONTINUING",
        "常态化推进, CONTINUING",
        "每月20号前, RECURRING",
        "每季度末, RECURRING",
        "每年5月底前, RECURRING",
        "每半年, RECURRING",
        "上、下半年各一次, RECURRING",
        "目录发布后6个月内, RELATIVE",
        "制发后2个工作日内, RELATIVE",
        "三年内, RELATIVE",
        "立即, RELATIVE",
        "即日起, RELATIVE"
    })
    void readsEveryFormOfADeadlineColumn(String raw, String expected) {
        assertThat(summary(line(raw, 2022))).containsExactly(expected);
    }

    @Test
    void doesNotGuessAYearThatNobodyNames() {
        Deadline deadline = line("年底前", null).get(0);

        assertThat(deadline.kind()).isEqualTo(Deadline.Kind.RELATIVE);
        assertThat(deadline.until()).isNull();
        assertThat(deadline.inferredYear()).isFalse();
    }

    @Test
    void givesEachMilestoneOfALineItsScope() {
        assertThat(summary(line("2022年12月县级完成联网", 2022))).containsExactly("2022-12 县级完成联网");
        assertThat(summary(line("力争2020年底前3个县试点；力争2021年底前推广；2022年6月底，全面铺开。", 2020)))
                .containsExactly("2020-12 3个县试点", "2021-12 推广", "2022-06 全面铺开");
        assertThat(summary(line("2021年3月底前完成摸底，6月底前完成整改", 2020))).containsExactly("2021-03 完成摸底", "2021-06? 完成整改");
    }

    @Test
    void takesOtherTimeWordsBesideADateForWhatIsDue() {
        assertThat(summary(line("2020年底前，退款压缩至2个工作日内并持续保持", 2020))).containsExactly("2020-12 退款压缩至2个工作日内并持续保持");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办理材料2022年底前减少一半，2023年底前再减少一半。 | 2022-12 减少一半;2023-12 再减少一半
            12月底前建成新平台。              | 2022-12?
            力争年内上线。                    | 2022-12?
            到2025年，覆盖率超过九成。        | 2025-12
            2023年达到100%。                  | 2023-12
            “十四五”期间，新增车位1000个。    | 2025-12
            争取三年内建成10个基地。          | RELATIVE
            在目录公布后3个月内修订指南。     | RELATIVE
            每季度通报一次进展。              | RECURRING
            每月20号前报送情况。              | RECURRING
            持续推进。                        | CONTINUING
            """)
    void findsDeadlinesInProse(String text, String expected) {
        assertThat(String.join(";", summary(prose(text)))).isEqualTo(expected);
        assertThat(prose(text)).allMatch(Deadline::fromText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照《某市三年行动计划（2020-2022年）》执行。",
                "落实某办〔2022〕5号文件。",
                "对照方案（2022版）逐项检查。",
                "截至2022年5月，接入部门30个。",
                "2021年10月，平台上线。",
                "在2022年基础上再提升一成。",
                "时间较2022年缩短一半。",
                "清理2022年1月1日以后出台的文件。",
                "自2022年9月起施行。",
                "受理后5个工作日内办结。",
                "应于一个月内调解完毕。",
                "加强培训，持续推进改革。",
                "去年底已经完成。",
                "2022年3月1日"
            })
    void leavesOtherTimesOfProseAlone(String text) {
        assertThat(prose(text)).isEmpty();
    }

    @Test
    void saysWhereTheWordsStand() {
        Deadline deadline = prose("力争 2022 年 底前完成").get(0);

        assertThat(deadline.raw()).isEqualTo("2022年底前");
        assertThat(deadline.span()).isEqualTo(new Span(1, 4, 1, 13));
    }
}
