package org.yingshu.engine.reader.input.block;

import java.util.Locale;

/** Writes the numbers of lists as Word does; the names of the styles are those of OOXML's {@code ST_NumberFormat}. */
public final class NumberStyle {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private NumberStyle() {}

    /** A number in a style, or in Arabic digits where the style is unknown or does not reach that far. */
    public static String write(String style, int number) {
        return switch (style) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, DIGITS);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> number <= 20 ? series('⑴', number) : "(" + number + ")";
            case "decimalEnclosedFullstop" -> number <= 20 ? series('⒈', number) : number + ".";
            case "ideographEnclosedCircle" -> number <= 10 ? series('㊀', number) : counting(number, DIGITS, "十百千");
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    private static String counting(int number, String digits, String units) {
        if (number < 1 || number > 9999) {
            return String.valueOf(number);
        }
        var text = new StringBuilder();
        boolean skipped = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                skipped = !text.isEmpty();
                continue;
            }
            if (skipped) {
                text.append('零');
                skipped = false;
            }
            // 十一, not 一十一
            if (!(digit == 1 && power == 1 && text.isEmpty())) {
                text.append(digits.charAt(digit));
            }
            if (power > 0) {
                text.append(units.charAt(power - 1));
            }
        }
        return text.toString();
    }

    private static String digits(int number, String digits) {
        var text = new StringBuilder();
        String.valueOf(Math.max(number, 0)).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text.toString();
    }

    private static String circled(int number) {
        if (number < 1 || number > 50) {
            return String.valueOf(number);
        }
        return number <= 20 ? series('①', number) : number <= 35 ? series('㉑', number - 20) : series('㊱', number - 35);
    }

    private static String series(char first, int number) {
        return number < 1 ? String.valueOf(number) : String.valueOf((char) (first + number - 1));
    }

    private static String oneOf(String series, int number) {
        return number < 1 || number > series.length() ? String.valueOf(number) : series.substring(number - 1, number);
    }

    /** A to Z, then AA, BB: Word repeats the letter. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 30) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        var text = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return text.toString();
    }
}
