package org.yingshu.engine.reader.finding.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yingshu.engine.reader.finding.rule.About;
import org.yingshu.engine.reader.finding.rule.Manuscript;
import org.yingshu.engine.reader.finding.rule.Plan;
import org.yingshu.engine.reader.finding.rule.Rule;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;

/** A rate whose own parts, given beside it, yield another. */
final class RateArithmetic implements Rule {

    private static final String FIGURE = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final String UNIT = "(亿元|万元|万件|件|家|户|个|项|条|人)";
    /** Of all, so many done, a rate: 14418个……已履约项目13014个，履约率达到90.2%. */
    private static final Pattern TWO = Pattern.compile(FIGURE + UNIT + "[^。；\\d]{2,24}?" + FIGURE
            + "\\2[，,][^。；，\\d]{0,6}?" + "([\\u4e00-\\u9fff]{2,6}率)(?:达到|达|为)?" + FIGURE + "[%％]");
    /** The done in two parts: 金额14.02亿元，已清偿3.07亿元，达成还款协议7.86亿元，化解率77.93%. */
    private static final Pattern THREE =
            Pattern.compile(FIGURE + UNIT + "[^。；\\d]{2,16}?" + FIGURE + "\\2[，,、][^。；\\d]{2,16}?" + FIGURE
                    + "\\2[，,][^。；，\\d]{0,6}?([\\u4e00-\\u9fff]{2,6}率)(?:达到|达|为)?" + FIGURE + "[%％]");

    @Override
    public About about() {
        return About.of(
                "target.rate",
                Severity.WARNING,
                "比率与文中给出的分子、分母算出的不符",
                "A rate is not what its numerator and denominator, given beside it, yield");
    }

    @Override
    public Stream<Finding> check(Plan plan) {
        Manuscript manuscript = plan.manuscript();
        String text = manuscript.text();
        var found = new ArrayList<Finding>();
        int[] places = places(text);
        String clean = clean(text, places);
        Matcher three = THREE.matcher(clean);
        while (three.find()) {
            BigDecimal done = number(three, 3).add(number(three, 4));
            tell(manuscript, places, three, done, number(three, 1), three.group(5), three.group(6))
                    .ifPresent(found::add);
        }
        Matcher two = TWO.matcher(clean);
        while (two.find()) {
            tell(manuscript, places, two, number(two, 3), number(two, 1), two.group(4), two.group(5))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    /** Where what is no mark of emphasis stands. */
    private static int[] places(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) != '*')
                .toArray();
    }

    private static String clean(String text, int[] places) {
        var clean = new StringBuilder(places.length);
        for (int place : places) {
            clean.append(text.charAt(place));
        }
        return clean.toString();
    }

    private static BigDecimal number(Matcher matcher, int group) {
        return new BigDecimal(matcher.group(group));
    }

    private Optional<Finding> tell(
            Manuscript manuscript,
            int[] places,
            Matcher found,
            BigDecimal done,
            BigDecimal all,
            String name,
            String printed) {
        if (all.signum() == 0 || done.compareTo(all) > 0) {
            return Optional.empty();
        }
        int scale = printed.indexOf('.') < 0 ? 0 : printed.length() - printed.indexOf('.') - 1;
        BigDecimal exact = done.multiply(BigDecimal.valueOf(100)).divide(all, 6, RoundingMode.HALF_UP);
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_UP);
        BigDecimal cut = exact.setScale(scale, RoundingMode.DOWN);
        BigDecimal rate = new BigDecimal(printed);
        // far apart, the figures are no parts of this rate
        boolean unrelated = exact.subtract(rate).abs().compareTo(BigDecimal.valueOf(5)) > 0;
        if (unrelated || rate.compareTo(rounded) == 0 || rate.compareTo(cut) == 0) {
            return Optional.empty();
        }
        return Optional.of(about().finding(
                        "“%s”写作%s%%，按文中%s÷%s应为%s%%".formatted(name, printed, done, all, rounded),
                        "“%s” is given as %s %%, but %s of %s is %s %%".formatted(name, printed, done, all, rounded),
                        "",
                        manuscript.span(places[found.start()], places[found.end() - 1] + 1)));
    }
}
