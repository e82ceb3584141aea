package org.yingshu.engine.reader.target;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Target.Comparator;

/** A word that may stand between what is measured and its number. */
record LeadWord(String text, Kind kind, Comparator comparator) {

    enum Kind {
        BOUND,
        CHANGE,
        TO,
        WEAK,
        FILLER
    }

    /** Longer words first among those that end alike. */
    private static final List<LeadWord> WORDS = Stream.of(
                    words(Kind.BOUND, Comparator.AT_MOST, "不得超过 不能超过 不超过 不得高于 不高于 不大于 不多于 最多不超过 控制在 控制到 ≤"),
                    words(Kind.BOUND, Comparator.AT_LEAST, "不得低于 不得少于 不低于 不少于 不小于 不短于 至少 最低达到 ≥"),
                    words(Kind.BOUND, Comparator.MORE_THAN, "突破 超过 高于 大于 多于 超 > ＞"),
                    words(Kind.BOUND, Comparator.LESS_THAN, "低于 小于 少于 < ＜"),
                    words(Kind.TO, Comparator.EQUAL, "达到 增至 增到 提至 至 到 达"),
                    words(
                            Kind.CHANGE,
                            Comparator.EQUAL,
                            "压缩 压减 缩短 缩减 下降 降低 减低 减少 精简 精减 削减 消减 提升 提高 增长 增加 扩大 上升 浓缩 简化 下调 上调 调整 统"
                                    + "一设置 合并 压降 再降 降 压 减"),
                    words(Kind.WEAK, Comparator.EQUAL, "保持 稳定 维持 为 在 于 进"),
                    words(
                            Kind.FILLER,
                            Comparator.EQUAL,
                            "大幅度 大幅 进一步 同比 分别 平均 年均 均 都 各自 各 累计 总计 共计 最多 最长 最快 原则上 一般 逐步 基本 全部 全面 力"
                                    + "争 争取 实现 确保 约 近 再 要 需 须 应 也 仅 又 将 可以 可 就 则 必须 不得 只 适当 合计 左右 “"))
            .flatMap(List::stream)
            .sorted((a, b) -> b.text.length() - a.text.length())
            .toList();

    static @Nullable LeadWord last(String head, int end) {
        for (LeadWord word : WORDS) {
            if (head.startsWith(word.text, end - word.text.length()) && !isPartOfNoun(head, end, word)) {
                return word;
            }
        }
        return null;
    }

    /** 率先, 提高 are verbs, but 竣工验收到 … ends in a verb whose last character only looks like one of ours. */
    private static boolean isPartOfNoun(String head, int end, LeadWord word) {
        if (word.text.length() > 1 || end < 2) {
            return false;
        }
        char before = head.charAt(end - 2);
        return switch (word.text) {
            case "为" -> before == '作' || before == '行' || before == '认';
            case "在" -> before == '存' || before == '现';
            case "进" -> before == '推' || before == '改' || before == '促' || before == '引';
            case "到" -> before == '收' || before == '做';
            case "达" -> "送传表到".indexOf(before) >= 0;
            case "可" -> before == '许' || before == '认';
            default -> false;
        };
    }

    private static List<LeadWord> words(Kind kind, Comparator comparator, String words) {
        return Stream.of(words.split(" "))
                .map(text -> new LeadWord(text, kind, comparator))
                .toList();
    }
}
