package org.yingshu.engine.reader.deadline;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Deadline;

/**
 * Words that say a time, and what they say.
 *
 * @param from offset of the first character in the cleaned text
 * @param year as printed or meant; absent when the words name none and none is known
 * @param month absent where the words only name a year
 * @param statedYear the words themselves name the year
 * @param bareYear nothing but a year: a target's, a past result's or a document's
 * @param limit 前, 底, 末, 内 or 到 say that it is an end
 */
record TimeWords(
        Deadline.Kind kind,
        int from,
        int to,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        boolean statedYear,
        boolean bareYear,
        boolean limit) {

    static TimeWords without(Deadline.Kind kind, int from, int to) {
        return new TimeWords(kind, from, to, null, null, null, true, false, true);
    }

    boolean isDated() {
        return kind == Deadline.Kind.MONTH || kind == Deadline.Kind.DATE;
    }

    /** The same words with the year that the context gives. */
    TimeWords in(int given) {
        return new TimeWords(kind, from, to, given, month, day, statedYear, bareYear, limit);
    }

    @Nullable
    String until() {
        if (!isDated() || year == null) {
            return null;
        }
        String untilMonth = "%04d-%02d".formatted(year, month == null ? 12 : month);
        return day == null ? untilMonth : untilMonth + "-%02d".formatted(day);
    }
}
