package org.yingshu.engine.reader.input.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Shows numbers and dates as a Chinese spreadsheet program does. */
final class CellFormat {

    private static final String YEAR_MONTH = "yyyy年m月";
    private static final String MONTH_DAY = "m月d日";

    /** The built-in formats whose meaning depends on the country. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(31, "yyyy\"年\"m月d日"),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    /** The library prints the quotation marks of a date format's words, 年 for one; they mean the same without. */
    private static final Pattern QUOTED_HAN = Pattern.compile("\"(\\p{IsHan}+)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    CellFormat(boolean from1904) {
        this.from1904 = from1904;
    }

    /** @param format the format's text, or null for a built-in one */
    String show(double value, int index, @Nullable String format) {
        String pattern = CHINESE.get(index);
        if (pattern == null) {
            pattern = format != null ? format : BuiltinFormats.getBuiltinFormat(index);
        }
        String plain = pattern == null ? "General" : QUOTED_HAN.matcher(pattern).replaceAll("$1");
        return formatter.formatRawCellContents(value, index, plain, from1904).strip();
    }
}
