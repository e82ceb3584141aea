package org.yingshu.clock.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.model.OpenClock;

/**
 * What an amendment moves.
 *
 * @param known ends that could not be told before
 * @param byKind how many move of each kind of clock
 * @param examples those that move farthest
 */
record Outcome(int moved, int later, int earlier, int known, Map<String, Integer> byKind, List<Example> examples) {

    private static final int EXAMPLES = 20;

    /** One clock that moves. */
    record Example(
            UUID clock,
            String kind,
            String label,
            String region,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {

        long days() {
            return before == null || after == null ? Long.MAX_VALUE : Math.abs(after.toEpochDay() - before.toEpochDay());
        }
    }

    static Outcome none() {
        return new Outcome(0, 0, 0, 0, Map.of(), List.of());
    }

    static Outcome of(List<Recounted> moved) {
        int later = 0;
        int earlier = 0;
        int known = 0;
        Map<String, Integer> byKind = new TreeMap<>();
        List<Example> examples = new ArrayList<>();
        for (Recounted one : moved) {
            OpenClock clock = one.after();
            LocalDate before = one.before().dueDay();
            LocalDate after = clock.dueDay();
            if (before == null || after == null) {
                known += after == null ? 0 : 1;
            } else if (after.isAfter(before)) {
                later++;
            } else {
                earlier++;
            }
            byKind.merge(clock.kind(), 1, Integer::sum);
            examples.add(new Example(clock.id(), clock.kind(), clock.label(), clock.region(), before, after));
        }
        return new Outcome(moved.size(), later, earlier, known, byKind, farthest(examples));
    }

    private static List<Example> farthest(List<Example> examples) {
        return examples.stream()
                .sorted(Comparator.comparingLong(Example::days).reversed())
                .limit(EXAMPLES)
                .toList();
    }

    Outcome and(Outcome other) {
        Map<String, Integer> kinds = new TreeMap<>(byKind);
        other.byKind.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        List<Example> all = new ArrayList<>(examples);
        all.addAll(other.examples);
        return new Outcome(
                moved + other.moved,
                later + other.later,
                earlier + other.earlier,
                known + other.known,
                kinds,
                farthest(all));
    }
}
