package org.yingshu.engine.calendar.limit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.BadLimit.Problem;

/** Reads a limit from words. */
final class LimitText {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern LIMIT = Pattern.compile("""
            (?<amount>[0-9]{1,9}(?:\\.[0-9]{1,6})?|[〇零一二两三四五六七八九十百千]{1,9}|半)
            (?<counter>个)?
            (?<half>半)?
            (?<unit>工作日|自然日|工作小时|小时|分钟|日|天|月|年)
            (?<tail>半)?
            (?:以内|之内|内)?""", Pattern.COMMENTS);

    private LimitText() {}

    static Limit parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        Matcher words = LIMIT.matcher(plain);
        if (!words.matches()) {
            throw new BadLimit(Problem.NOT_A_LIMIT, text);
        }
        LimitUnit unit = unit(words.group("unit"));
        if (unit == LimitUnit.MONTH && words.group("counter") == null) {
            throw new BadLimit(Problem.MONTH_OR_DATE, text);
        }
        BigDecimal amount = amount(words.group("amount"), text);
        int halves = (words.group("half") == null ? 0 : 1) + (words.group("tail") == null ? 0 : 1);
        boolean halfOfAHalf = halves > 1 || (halves == 1 && !isWhole(amount));
        if (halfOfAHalf) {
            throw new BadLimit(Problem.NOT_A_LIMIT, text);
        }
        return new Limit(halves == 1 ? amount.add(HALF) : amount, unit);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal amount(String words, String text) {
        if (words.equals("半")) {
            return HALF;
        }
        if (words.charAt(0) <= '9') {
            return new BigDecimal(words);
        }
        Integer number = ChineseNumber.parse(words);
        if (number == null) {
            throw new BadLimit(Problem.NOT_A_LIMIT, text);
        }
        return BigDecimal.valueOf(number);
    }

    private static LimitUnit unit(@Nullable String printed) {
        if ("月".equals(printed)) {
            return LimitUnit.MONTH;
        }
        for (LimitUnit unit : LimitUnit.values()) {
            if (unit.printed().equals(printed)) {
                return unit;
            }
        }
        throw new IllegalStateException("the pattern knows a unit that LimitUnit does not: " + printed);
    }
}
