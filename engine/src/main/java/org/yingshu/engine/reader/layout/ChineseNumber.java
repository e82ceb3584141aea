package org.yingshu.engine.reader.layout;

/** Numbers as documents write them: 12, １２, 十二, 一百二十, 二〇二二. */
public final class ChineseNumber {

    /** For patterns: a digit or numeral of dates. */
    public static final String DIGIT = "[0-9０-９〇○零一二两三四五六七八九十]";

    private static final String DIGITS = "零一二三四五六七八九";

    private static final int MOST = 9999;

    private ChineseNumber() {}

    /** The value of {@code 二十三}, {@code 一〇五} or {@code 23}; 0 if it is no number or has more than four digits */
    public static int parse(String text) {
        int total = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            int power = "十百".indexOf(text.charAt(i));
            int value = digit(text.charAt(i));
            if (power < 0 && value < 0) {
                return 0;
            }
            if (power >= 0) {
                total += (digit < 0 ? 1 : digit) * (power == 0 ? 10 : 100);
                digit = -1;
            } else {
                digit = digit <= 0 ? value : digit * 10 + value;
            }
            if (digit > MOST) {
                return 0;
            }
        }
        return total + Math.max(0, digit);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(c), Character.digit(c, 10));
        };
    }
}
