package org.yingshu.engine.flow.compose;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;

/**
 * What earlier applications leave behind, so that it is not asked for again.
 *
 * @param elements codes of data elements
 * @param materials codes of materials and types of certificate
 * @param items codes of the items that are decided
 */
public record Known(Set<String> elements, Set<String> materials, Set<String> items) {

    public static final Known NONE = new Known(Set.of(), Set.of(), Set.of());

    public Known {
        elements = Set.copyOf(elements);
        materials = Set.copyOf(materials);
        items = Set.copyOf(items);
    }

    /** What is known when a bundle is finished as well. What its fields and materials need under a condition is not. */
    public Known and(Bundle bundle) {
        return new Known(
                joined(
                        elements,
                        bundle.form().stream()
                                .filter(field -> field.required() && field.when() == null)
                                .map(FormField::element)
                                .toList()),
                joined(
                        joined(
                                materials,
                                bundle.materials().stream()
                                        .filter(need -> need.supply() == Supply.APPLICANT && need.when() == null)
                                        .map(MaterialNeed::material)
                                        .toList()),
                        bundle.items().stream()
                                .flatMap(item -> item.products().stream())
                                .toList()),
                joined(items, bundle.items().stream().map(Item::code).toList()));
    }

    private static Set<String> joined(Set<String> one, Collection<String> more) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(more);
        return both;
    }
}
