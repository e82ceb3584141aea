package org.yingshu.engine.pack.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a scalar means where nobody says its type. A number with leading noughts is a code, and stays a text. */
final class PlainValue {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?");

    private PlainValue() {}

    static Object of(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
