package org.yingshu.engine.calendar.schedule;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.schedule.Recurrence.Monthly;
import org.yingshu.engine.calendar.schedule.Recurrence.Weekly;

/** Reads a recurrence from words. */
final class RecurrenceText {

    private static final int MONTH_END = 31;

    private static final Pattern WEEKLY = Pattern.compile("每(?:周|星期)([一二三四五六日天末])?(?:以前|之前|前)?");
    private static final Pattern MONTHLY = Pattern.compile("每(?:个)?月(?:底|末|([0-9]{1,2})[日号])?(?:以前|之前|前)?");
    private static final Pattern QUARTERLY = Pattern.compile("每(?:个)?季度?(?:底|末)?(?:以前|之前|前)?");
    private static final Pattern HALF_YEARLY = Pattern.compile("每半年(?:底|末)?(?:以前|之前|前)?");
    private static final Pattern YEARLY =
            Pattern.compile("每年(?:底|末|年底|([0-9]{1,2})月(?:底|末|份|([0-9]{1,2})[日号])?)?(?:以前|之前|前)?");

    private RecurrenceText() {}

    static Optional<Recurrence> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        Matcher words = WEEKLY.matcher(plain);
        if (words.matches()) {
            return Optional.of(new Weekly(dayOfWeek(words.group(1))));
        }
        words = MONTHLY.matcher(plain);
        if (words.matches()) {
            return months(1, 1, number(words.group(1), MONTH_END));
        }
        if (QUARTERLY.matcher(plain).matches()) {
            return months(3, 3, MONTH_END);
        }
        if (HALF_YEARLY.matcher(plain).matches()) {
            return months(6, 6, MONTH_END);
        }
        words = YEARLY.matcher(plain);
        if (words.matches()) {
            return yearly(number(words.group(1), 12), words.group(2));
        }
        return Optional.empty();
    }

    private static Optional<Recurrence> yearly(int month, @Nullable String day) {
        if (month < 1 || month > 12 || number(day, 1) > Month.of(month).maxLength()) {
            return Optional.empty();
        }
        return months(12, month, number(day, MONTH_END));
    }

    private static Optional<Recurrence> months(int every, int month, int day) {
        return day < 1 || day > MONTH_END ? Optional.empty() : Optional.of(new Monthly(every, month, day));
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** A week without a day, as 周末, ends on Sunday. */
    private static DayOfWeek dayOfWeek(@Nullable String numeral) {
        int index = numeral == null ? -1 : "一二三四五六".indexOf(numeral);
        return index < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(index + 1);
    }
}
