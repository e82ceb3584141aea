package org.yingshu.directory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days of validity, both included.
 *
 * @param from null where the first day is not known
 * @param to null while there is no last day
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (from == null || other.to == null || !other.to.isBefore(from))
                && (to == null || other.from == null || !other.from.isAfter(to));
    }

    public Period endingOn(LocalDate last) {
        return new Period(from, last);
    }
}
