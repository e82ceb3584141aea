package org.yingshu.feedback.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * How much an indicator counts.
 *
 * @param points of a hundred
 * @param target in percent: who reaches it has all the points
 * @param source of the target; empty where no document gives one and it is configuration
 */
public record Weight(Indicator indicator, BigDecimal points, BigDecimal target, String source) {

    /** Only the coverage and the two about real names have a target of their own in a document. */
    static final List<Weight> USUAL = List.of(
            usual(Indicator.COVERED, 10, 100, "河南省2020年优化营商环境专项行动方案附件14：评价事项覆盖率100%"),
            usual(Indicator.ANSWERED, 15, 50, ""),
            usual(Indicator.GOOD, 15, 95, ""),
            usual(Indicator.VERIFIED, 15, 100, ""),
            usual(Indicator.RECTIFIED, 20, 100, "河南省2020年优化营商环境专项行动方案附件14：实名差评按期整改率100%"),
            usual(Indicator.CALLED_BACK, 15, 100, "河南省2020年优化营商环境专项行动方案附件14：实名差评回访率100%"),
            usual(Indicator.CONTENT, 10, 90, ""));

    private static Weight usual(Indicator indicator, int points, int target, String source) {
        return new Weight(indicator, BigDecimal.valueOf(points), BigDecimal.valueOf(target), source);
    }

    /** Each indicator once, with targets above nothing, and a hundred points in all. */
    static boolean isWhole(List<Weight> weights) {
        BigDecimal sum = weights.stream().map(Weight::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean each =
                weights.stream().map(Weight::indicator).sorted().toList().equals(Arrays.asList(Indicator.values()));
        return each
                && sum.compareTo(BigDecimal.valueOf(100)) == 0
                && weights.stream()
                        .allMatch(weight ->
                                weight.points().signum() >= 0 && weight.target().signum() > 0);
    }
}
