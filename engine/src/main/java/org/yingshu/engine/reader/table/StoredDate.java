package org.yingshu.engine.reader.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date that a cell holds as a number because its format was lost: 45565 is what sheets store for 2024年9月30日. */
final class StoredDate {

    /** Sheets count the days from here; the day that they believe 1900 to have had is in it. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2079;
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})?");

    private StoredDate() {}

    /** @return the date in words; null if the cell holds none */
    static @Nullable String inWords(String cell) {
        if (!cell.matches("\\d{5,8}(?:\\.0)?")) {
            return null;
        }
        String digits = cell.replaceFirst("\\.0$", "");
        Matcher compact = COMPACT.matcher(digits);
        try {
            if (compact.matches()) {
                boolean month = compact.group(3) == null;
                LocalDate date = LocalDate.of(number(compact, 1), number(compact, 2), month ? 1 : number(compact, 3));
                return month ? "%d年%d月".formatted(date.getYear(), date.getMonthValue()) : inWords(date);
            }
        } catch (DateTimeException e) {
            return null;
        }
        LocalDate date = DAY_ZERO.plusDays(Integer.parseInt(digits));
        return digits.length() == 5 && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
                ? inWords(date)
                : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String inWords(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
