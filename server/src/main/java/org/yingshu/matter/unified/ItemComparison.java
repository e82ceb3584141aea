package org.yingshu.matter.unified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.delegation.Power;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.unified.UnifiedElement.Ground;

/**
 * The elements of one item in all its places, side by side.
 *
 * @param places where it is handled; values name them by their position
 */
record ItemComparison(String code, Words name, LocalDate on, List<Held> places, List<Row> rows) {

    /**
     * An element.
     *
     * @param equal whether all places say the same
     * @param given whether anybody says anything
     */
    record Row(UnifiedElement element, Ground ground, boolean equal, boolean given, List<Value> values) {}

    /** What places have in common, in lines. */
    record Value(List<Words> lines, List<Integer> places) {}

    static ItemComparison of(Shelf shelf, PackItem item, List<Power> delegations, LocalDate day) {
        List<Held> places = new Holders(item, day).all(delegations);
        List<ElementValues> held = places.stream()
                .map(place -> new ElementValues(shelf, item, place, day))
                .toList();
        var rows = new ArrayList<Row>();
        for (UnifiedElement element : UnifiedElement.values()) {
            Map<List<Words>, List<Integer>> values = new LinkedHashMap<>();
            for (int n = 0; n < held.size(); n++) {
                values.computeIfAbsent(held.get(n).of(element), lines -> new ArrayList<>())
                        .add(n);
            }
            rows.add(new Row(
                    element,
                    element.ground(),
                    values.size() <= 1,
                    values.keySet().stream().anyMatch(lines -> !lines.isEmpty()),
                    values.entrySet().stream()
                            .map(entry -> new Value(entry.getKey(), entry.getValue()))
                            .toList()));
        }
        return new ItemComparison(item.code(), item.name(), day, places, rows);
    }

    List<Row> different() {
        return rows.stream().filter(row -> !row.equal()).toList();
    }

    int missing() {
        return (int) rows.stream().filter(row -> !row.given()).count();
    }
}
