package org.yingshu.engine.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Printed dates as ISO ones. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");

    private Dates() {}

    /** The date as {@code 2023-05-16}, {@code 2023-05} or {@code 2023}; null if no date is printed */
    static @Nullable String iso(String printed) {
        Matcher date = DATE.matcher(printed);
        if (!date.find()) {
            return null;
        }
        var iso = new StringBuilder(date.group(1));
        for (int part = 2; part <= 3 && date.group(part) != null; part++) {
            iso.append('-').append("%02d".formatted(Integer.parseInt(date.group(part))));
        }
        return iso.toString();
    }
}
