package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.compose.Saving.Reason;

/**
 * The forms of several items as one.
 *
 * @param asked how many fields the items have one by one
 */
record MergedForm(List<FormField> fields, List<Saving> savings, int asked) {

    static MergedForm of(List<Item> items, Known known) {
        Map<String, List<FormField>> byElement = new LinkedHashMap<>();
        Map<String, Set<String>> askers = new LinkedHashMap<>();
        int asked = 0;
        for (Item item : items) {
            for (FormField field : item.fields()) {
                byElement
                        .computeIfAbsent(field.element(), key -> new ArrayList<>())
                        .add(field);
                askers.computeIfAbsent(field.element(), key -> new LinkedHashSet<>())
                        .add(item.code());
                asked++;
            }
        }
        // a reader expects all about the enterprise, then all about a person; the groups in the order of the items
        Map<String, List<FormField>> byGroup = new LinkedHashMap<>();
        List<Saving> savings = new ArrayList<>();
        byElement.forEach((element, fields) -> {
            List<String> codes = List.copyOf(askers.getOrDefault(element, Set.of()));
            if (known.elements().contains(element)) {
                savings.add(new Saving(Reason.FIELD_KNOWN, element, null, codes, fields.size()));
                return;
            }
            if (fields.size() > 1) {
                savings.add(new Saving(Reason.FIELD_ONCE, element, null, codes, fields.size() - 1));
            }
            FormField one = merged(element, fields);
            byGroup.computeIfAbsent(one.group(), key -> new ArrayList<>()).add(one);
        });
        return new MergedForm(byGroup.values().stream().flatMap(List::stream).toList(), savings, asked);
    }

    private static FormField merged(String element, List<FormField> fields) {
        boolean always = fields.stream().anyMatch(field -> field.when() == null);
        List<String> conditions = fields.stream()
                .map(FormField::when)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        return new FormField(
                element, fields.stream().anyMatch(FormField::required), Conditions.anyOf(conditions, always));
    }
}
