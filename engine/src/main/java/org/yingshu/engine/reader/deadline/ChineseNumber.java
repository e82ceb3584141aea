package org.yingshu.engine.reader.deadline;

/** Numbers as documents write them: 12, １２, 十二, 二〇二二. */
final class ChineseNumber {

    static final String DIGIT = "[0-9０-９〇○零一二两三四五六七八九十]";

    private static final String NUMERALS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static int parse(String text) {
        int tens = text.indexOf('十');
        if (tens < 0) {
            return digits(text);
        }
        int left = tens == 0 ? 1 : digits(text.substring(0, tens));
        return left * 10 + digits(text.substring(tens + 1));
    }

    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return value;
    }

    private static int digit(char c) {
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        int numeral = NUMERALS.indexOf(c);
        return numeral >= 0 ? numeral : Math.max(0, Character.digit(c, 10));
    }
}
