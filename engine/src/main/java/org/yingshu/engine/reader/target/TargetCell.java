package org.yingshu.engine.reader.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.model.Target.Comparator;

/**
 * What a table's cell promises: a single value, or words that stay words.
 *
 * @param place a level in front of the value: 省市县均80%
 */
record TargetCell(Comparator comparator, String value, String unit, String condition, String place) {

    private static final Pattern EMPTY = Pattern.compile("[\\s—\\-–－/\\\\无]*");
    private static final Pattern VALUE = Pattern.compile(
            "(?<before>[^\\d半]{0,12}?)(?<value>\\d{1,12}(?:\\.\\d{1,8})?(?:[%％]?[-—–－~～至]{1,2}\\d{1,12}(?:\\.\\d{1,8})?)?|半)"
                    + "(?:多|余)?(?<unit>" + Units.PATTERN + ")?(?:环节|材料)?(?<suffix>及?以[上下内]|之?内|左右)?"
                    + "(?<label>[（(][^（()）]{1,20}[)）])?[。；]?");
    private static final Pattern PLACE = Pattern.compile("(?:省|市|县|全)[省市县级、两三均]*");

    static boolean isEmpty(String cell) {
        return EMPTY.matcher(cell).matches();
    }

    /** @param cell without blanks, and without a date in front */
    static TargetCell read(String cell) {
        Matcher value = VALUE.matcher(cell);
        if (!value.matches()) {
            return words(cell);
        }
        String before = value.group("before");
        Lead lead = Lead.before(before);
        String rest = before.substring(0, lead.end());
        boolean placed = PLACE.matcher(rest).matches();
        if (!rest.isEmpty() && !placed) {
            return words(cell);
        }
        String unit = value.group("unit") == null ? "" : Units.withoutCounter(value.group("unit"));
        String label = value.group("label") == null ? "" : value.group("label");
        String number = value.group("value");
        return new TargetCell(
                comparator(lead, number, unit, value.group("suffix") == null ? "" : value.group("suffix")),
                number,
                unit,
                label,
                placed ? rest : "");
    }

    private static TargetCell words(String cell) {
        return new TargetCell(Comparator.QUALITATIVE, cell, "", "", "");
    }

    private static Comparator comparator(Lead lead, String number, String unit, String suffix) {
        if (lead.change() && !lead.reaches()) {
            return Units.isPoints(unit)
                    ? Comparator.PERCENTAGE_POINTS
                    : Units.isPercent(unit) ? Comparator.RELATIVE_PERCENT : Comparator.RELATIVE_COUNT;
        }
        if (!number.matches("[\\d.]+|半")) {
            return Comparator.RANGE;
        }
        if (suffix.endsWith("上")) {
            return Comparator.AT_LEAST;
        }
        if (suffix.endsWith("内")) {
            return Comparator.AT_MOST;
        }
        return suffix.endsWith("下") ? Comparator.LESS_THAN : lead.bound();
    }
}
