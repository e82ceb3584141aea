package org.yingshu.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of a list from one edition to another, by the items' codes.
 *
 * @param same how many items did not change
 */
record Comparison(List<ListItem> added, List<ListItem> removed, List<Change> changed, int same) {

    /** What changed in an item that stayed. */
    record Change(String code, String name, List<Difference> differences) {}

    /**
     * A value that changed.
     *
     * @param column name, validFrom, validTo, or the head of an attribute
     */
    record Difference(String column, String before, String after) {}

    static Comparison of(List<ListItem> before, List<ListItem> after) {
        Map<String, ListItem> old = byCode(before);
        Map<String, ListItem> now = byCode(after);
        var changed = new ArrayList<Change>();
        int same = 0;
        for (ListItem item : after) {
            ListItem was = old.get(item.code());
            if (was != null) {
                List<Difference> differences = differences(was, item);
                if (differences.isEmpty()) {
                    same++;
                } else {
                    changed.add(new Change(item.code(), item.name(), differences));
                }
            }
        }
        return new Comparison(
                after.stream().filter(item -> !old.containsKey(item.code())).toList(),
                before.stream().filter(item -> !now.containsKey(item.code())).toList(),
                changed,
                same);
    }

    private static List<Difference> differences(ListItem was, ListItem is) {
        var differences = new ArrayList<Difference>();
        differ(differences, "name", was.name(), is.name());
        differ(differences, "validFrom", Objects.toString(was.validFrom(), ""), Objects.toString(is.validFrom(), ""));
        differ(differences, "validTo", Objects.toString(was.validTo(), ""), Objects.toString(is.validTo(), ""));
        var columns = new LinkedHashSet<>(was.attributes().keySet());
        columns.addAll(is.attributes().keySet());
        for (String column : columns) {
            differ(
                    differences,
                    column,
                    was.attributes().getOrDefault(column, ""),
                    is.attributes().getOrDefault(column, ""));
        }
        return differences;
    }

    private static void differ(List<Difference> differences, String column, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(column, before, after));
        }
    }

    private static Map<String, ListItem> byCode(List<ListItem> items) {
        return items.stream()
                .collect(
                        Collectors.toMap(ListItem::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
