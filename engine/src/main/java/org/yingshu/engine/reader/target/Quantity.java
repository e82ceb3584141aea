package org.yingshu.engine.reader.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed value as a number: {@code 1-1.5}, {@code 57.01天}, {@code 35亿元(山东)}. Two quantities can be compared only
 * when their units agree; 天, 日 and 工作日 do not.
 *
 * @param low equal to {@code high} unless a range is given; of 1以内 it is the 1
 * @param unit as printed, empty where none is
 * @param label what stands in brackets behind it, or in front of it; else empty
 */
public record Quantity(BigDecimal low, BigDecimal high, String unit, String label) {

    private static final String NUMBER = "\\d{1,15}(?:\\.\\d{1,10})?";
    private static final Pattern PRINTED =
            Pattern.compile("(?:(?<low>" + NUMBER + ")(?:(?:[%％]|个)?\\s?[-—–－~～至]{1,2}\\s?(?<high>"
                    + NUMBER + "))?|(?<half>半))\\s?[多余]?\\s?(?<unit>" + Units.PATTERN + ")?(?:以[上下内]|之?内|左右)?"
                    + "\\s?(?:[（(](?<label>[^（()）]{0,20})[)）])?");
    private static final Pattern ZERO = Pattern.compile("清?零");
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s?年(?:末|底|\\s?\\d{1,2}\\s?月(?:末|底)?)?(?:前|的)?");

    /** The value, if the text gives exactly one. */
    public static Optional<Quantity> parse(String text) {
        if (ZERO.matcher(text).matches()) {
            return Optional.of(new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, "", ""));
        }
        List<Quantity> all = parseAll(text);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Every value, in the order of the text: 243(广东) 130(安徽) holds two. */
    public static List<Quantity> parseAll(String text) {
        String plain = DATE.matcher(text).replaceAll(date -> " ".repeat(date.end() - date.start()));
        Matcher found = PRINTED.matcher(plain);
        var all = new ArrayList<Quantity>();
        int behindLast = 0;
        while (found.find()) {
            String unit = Optional.ofNullable(found.group("unit")).orElse("");
            if (found.group("half") != null && !Units.isTime(Units.withoutCounter(unit))) {
                continue;
            }
            String before = plain.substring(behindLast, found.start()).strip();
            behindLast = found.end();
            String label = Optional.ofNullable(found.group("label")).orElse(before);
            all.add(of(found, Units.withoutCounter(unit), label.strip()));
        }
        return List.copyOf(all);
    }

    /** Whether the two may be set against each other. */
    public boolean comparableTo(Quantity other) {
        return unit.replace('％', '%').equals(other.unit.replace('％', '%'));
    }

    private static Quantity of(Matcher found, String unit, String label) {
        if (found.group("half") != null) {
            var half = new BigDecimal("0.5");
            return new Quantity(half, half, unit, label);
        }
        var first = new BigDecimal(found.group("low"));
        var second =
                Optional.ofNullable(found.group("high")).map(BigDecimal::new).orElse(first);
        return new Quantity(first.min(second), first.max(second), unit, label);
    }
}
