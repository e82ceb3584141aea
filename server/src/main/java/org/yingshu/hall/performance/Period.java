package org.yingshu.hall.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.hall.HallProblem;
import org.yingshu.shared.problem.ProblemException;

/**
 * What is appraised at once: a month (2026-10), a quarter (2026-Q4) or a year (2026).
 *
 * @param to the last day of it
 */
record Period(String text, LocalDate from, LocalDate to) {

    private static final Pattern FORM = Pattern.compile("(20\\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** @throws ProblemException where the text is none of the three */
    static Period parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new ProblemException(HallProblem.NO_SUCH_PERIOD, text);
        }
        int year = Integer.parseInt(found.group(1));
        int first = 1;
        int months = 12;
        if (found.group(2) != null) {
            first = Integer.parseInt(found.group(2)) * 3 - 2;
            months = 3;
        } else if (found.group(3) != null) {
            first = Integer.parseInt(found.group(3));
            months = 1;
        }
        YearMonth begin = YearMonth.of(year, first);
        return new Period(text, begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth());
    }
}
