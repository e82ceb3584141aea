package org.yingshu.engine.calendar.limit;

import org.jspecify.annotations.Nullable;

/** Whole numbers below ten thousand in Chinese numerals: 十五, 二十, 一百二十, 两. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The number, or nothing when the numerals do not form one: 二三, 十百. */
    static @Nullable Integer parse(String numerals) {
        int sum = 0;
        int digit = -1;
        int smallestPower = 10_000;
        for (char numeral : numerals.replace('〇', '零').replace('两', '二').toCharArray()) {
            int power = power(numeral);
            if (power == 1) {
                if (digit > 0) {
                    return null;
                }
                digit = DIGITS.indexOf(numeral);
            } else if (power >= smallestPower || digit == 0) {
                return null;
            } else {
                sum += power * Math.max(digit, 1);
                smallestPower = power;
                digit = -1;
            }
        }
        return sum + Math.max(digit, 0);
    }

    private static int power(char numeral) {
        return switch (numeral) {
            case '千' -> 1000;
            case '百' -> 100;
            case '十' -> 10;
            default -> 1;
        };
    }
}
