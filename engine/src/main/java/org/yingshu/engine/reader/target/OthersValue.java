package org.yingshu.engine.reader.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target.Comparator;

/**
 * A value of others that is to be reached: 不低于全省平均水平.
 *
 * @param from where the comparison begins
 */
record OthersValue(Comparator comparator, int from, int valueFrom, int valueTo) {

    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?<bound>不低于|不高于|高于|低于|优于|达到|达到并超过|不少于)(?<value>(?:[^，\\d]{0,6}(?:平均(?:水平|值|增速)|先进水平|前沿水平|领先水平|一流水平)|各项贷款(?:余额)?(?:平均)?增速|年初(?:水平)?|上年(?:同期)?(?:水平)?))(?:以上)?$");

    static Optional<OthersValue> atEnd(String text, int end) {
        Matcher words = OF_OTHERS.matcher(text).region(0, end);
        return words.find()
                ? Optional.of(new OthersValue(
                        comparator(words.group("bound")), words.start(), words.start("value"), words.end("value")))
                : Optional.empty();
    }

    /** What a clause of its own adds to the figure before it: …，达到国内前沿水平. Empty if it does not. */
    static String benchmark(String clause) {
        return atEnd(clause, clause.length())
                .filter(value -> value.from() <= 1)
                .map(value -> clause.substring(value.valueFrom(), value.valueTo()))
                .orElse("");
    }

    private static Comparator comparator(String bound) {
        return switch (bound) {
            case "不低于", "不少于" -> Comparator.AT_LEAST;
            case "不高于" -> Comparator.AT_MOST;
            case "高于" -> Comparator.MORE_THAN;
            case "低于" -> Comparator.LESS_THAN;
            default -> Comparator.QUALITATIVE;
        };
    }
}
