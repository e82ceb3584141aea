package org.yingshu.engine.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.ChineseNumber;

/** Printed dates as ISO ones. */
final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:([\\d一二三四五六七八九十]{1,3})月(?:([\\d一二三四五六七八九十]{1,3})日)?)?");

    private Dates() {}

    /** The date as {@code 2023-05-16}, {@code 2023-05} or {@code 2023}; null if no date is printed */
    static @Nullable String iso(String printed) {
        Matcher date = DATE.matcher(printed);
        if (!date.find()) {
            return null;
        }
        var iso = new StringBuilder().append(ChineseNumber.parse(date.group(1)));
        for (int part = 2; part <= 3 && date.group(part) != null; part++) {
            iso.append('-').append("%02d".formatted(ChineseNumber.parse(date.group(part))));
        }
        return iso.toString();
    }
}
