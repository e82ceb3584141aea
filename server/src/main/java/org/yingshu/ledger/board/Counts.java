package org.yingshu.ledger.board;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many duties stand how. What was withdrawn is not counted.
 *
 * @param percent what was reported as done, on average over all of them; null when there are none
 */
record Counts(
        long total,
        long open,
        long overdue,
        long red,
        long amber,
        long green,
        long continuing,
        long closed,
        @Nullable Double percent) {

    static final Counts NONE = of(Map.of());

    /** Of a light: how many, and their percents together. */
    record Sum(long n, long percent) {

        static final Sum ZERO = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(n + other.n, percent + other.percent);
        }
    }

    static Counts of(Map<String, Sum> lights) {
        long overdue = n(lights, "OVERDUE");
        long red = n(lights, "RED");
        long amber = n(lights, "AMBER");
        long green = n(lights, "GREEN");
        long continuing = n(lights, "CONTINUING");
        long closed = n(lights, "CLOSED");
        long open = overdue + red + amber + green + continuing;
        long percents = lights.entrySet().stream()
                .filter(light -> !light.getKey().equals("WITHDRAWN"))
                .mapToLong(light -> light.getValue().percent())
                .sum();
        long total = open + closed;
        Double percent = total == 0 ? null : Math.round(10.0 * percents / total) / 10.0;
        return new Counts(total, open, overdue, red, amber, green, continuing, closed, percent);
    }

    private static long n(Map<String, Sum> lights, String light) {
        return lights.getOrDefault(light, Sum.ZERO).n();
    }

    /** One with a name: a field, a place, a unit, a plan. */
    record Named(String key, String name, Counts counts) {}
}
