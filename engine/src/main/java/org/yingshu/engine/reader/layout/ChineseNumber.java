package org.yingshu.engine.reader.layout;

/** Small numbers in Chinese or Arabic digits. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The value of {@code 二十三}, {@code 一〇五} or {@code 23}; 0 if it is no number below a thousand */
    public static int parse(String text) {
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > 4 ? 0 : Integer.parseInt(text);
        }
        int total = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '〇' ? '零' : text.charAt(i);
            int value = DIGITS.indexOf(c);
            if (value >= 0) {
                digit = digit <= 0 ? value : digit * 10 + value;
            } else if (c == '十') {
                total += (digit < 0 ? 1 : digit) * 10;
                digit = -1;
            } else if (c == '百') {
                total += (digit < 0 ? 1 : digit) * 100;
                digit = -1;
            } else {
                return 0;
            }
        }
        return total + Math.max(0, digit);
    }
}
