package org.yingshu.engine.reader.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a text, and tells those by which something is due from those a value is compared with. */
final class DueDates {

    private static final Pattern DATE = Pattern.compile(
            "(?=[\\d今本当年全“十])(?:“?十(?<plan>[一二三四五六])五”?(?:期间|时期|末)|(?<year>(?<!\\d)20\\d{2})\\s?年?\\s?(?:[-—–－至]\\s?20\\d{2}\\s?)?年度?"
                    + "(?:\\s?(?<month>1[0-2]|0?[1-9])\\s?月(?!份?以来)(?:\\s?(?<day>\\d{1,2})\\s?日)?)?"
                    + "(?<end>[年末]{0,2}底|末)?(?<before>之?前|以前)?"
                    + "|(?<!\\d)(?<only>1[0-2]|0?[1-9])\\s?月(?:\\s?\\d{1,2}\\s?日)?(?<onlyEnd>份|底|末)?(?:之?前|以前)"
                    + "|(?:今|本|当)年(?:年?底|内)?前?|年底之?前?|(?<![一二两三四五六七八九十\\d])年内|年末前|全年)");
    private static final Pattern COMPARED_BEHIND = Pattern.compile("^(?:度?基[础数]|的|同期|相比|以来|版|度?工作|水平)");
    private static final Pattern COMPARED_BEFORE = Pattern.compile("(?:比|较|由|从|自|与|和|执行至)$");
    private static final Pattern RANGE = Pattern.compile("20\\d{2}\\s?年?\\s?[-—–－至]\\s?20\\d{2}.*");

    private final @Nullable Integer year;

    DueDates(@Nullable Integer year) {
        this.year = year;
    }

    /** A date's words, from where to where they stand; {@code due} is absent where nothing is due by it. */
    record Found(int from, int to, @Nullable String due, boolean over) {}

    Optional<Found> next(String text, int start) {
        Matcher date = DATE.matcher(text);
        return date.find(start)
                ? Optional.of(
                        new Found(date.start(), date.end(), due(date, text), isOver(date) && !isCompared(date, text)))
                : Optional.empty();
    }

    /** The last date of a header, a cell or a phrase. */
    Optional<String> last(String text) {
        String due = null;
        int at = 0;
        for (var found = next(text, at); found.isPresent(); found = next(text, at)) {
            at = found.get().to();
            due = found.get().due() != null ? found.get().due() : due;
        }
        return Optional.ofNullable(due);
    }

    /** A year that was over when the document appeared dates a result, not a promise. */
    private boolean isOver(Matcher date) {
        String printed = year(date);
        return printed != null && year != null && Integer.parseInt(printed) < year;
    }

    private boolean isCompared(Matcher date, String text) {
        String behind = text.substring(date.end(), Math.min(text.length(), date.end() + 4));
        String before = text.substring(Math.max(0, date.start() - 3), date.start());
        return (COMPARED_BEHIND.matcher(behind).find() && !behind.startsWith("的目标"))
                || COMPARED_BEFORE.matcher(before).find()
                || RANGE.matcher(date.group()).matches();
    }

    private @Nullable String due(Matcher date, String text) {
        if (isCompared(date, text)) {
            return null;
        }
        String printed = year(date);
        if (printed != null) {
            return isOver(date) ? null : month(printed, date.group("month"));
        }
        return year == null ? null : month(Integer.toString(year), date.group("only"));
    }

    /** The year as printed; of a five-year plan its last. */
    private static @Nullable String year(Matcher date) {
        String plan = date.group("plan");
        return plan == null ? date.group("year") : Integer.toString(2010 + 5 * ("一二三四五六".indexOf(plan)));
    }

    private static String month(String year, @Nullable String month) {
        return year + "-" + (month == null ? "12" : month.length() == 1 ? "0" + month : month);
    }
}
