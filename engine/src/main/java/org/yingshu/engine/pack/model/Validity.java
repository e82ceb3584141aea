package org.yingshu.engine.pack.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a value holds.
 *
 * @param place six digits; the value holds there and below, unless a place below has its own
 * @param from the first day
 * @param until the last day; null while no end is set
 */
public record Validity(
        String place, LocalDate from, @Nullable LocalDate until) {

    /** The whole country. */
    public static final String NATION = "000000";

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** A place and those above it, the nearest first. */
    public static List<String> upwards(String place) {
        var chain = new ArrayList<String>();
        for (String one : List.of(place, place.substring(0, 4) + "00", place.substring(0, 2) + "0000", NATION)) {
            if (!chain.contains(one)) {
                chain.add(one);
            }
        }
        return chain;
    }

    /** The value of the nearest place upwards that holds on the day; of several there the one that began last. */
    public static <T> Optional<T> nearest(List<T> values, Function<T, Validity> validity, String place, LocalDate day) {
        for (String one : upwards(place)) {
            Optional<T> found = values.stream()
                    .filter(value -> validity.apply(value).place().equals(one)
                            && validity.apply(value).holds(day))
                    .max(Comparator.comparing(value -> validity.apply(value).from()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
