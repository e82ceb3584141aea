package org.yingshu.engine.flow.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.flow.Supply;
import org.yingshu.engine.flow.compose.Saving.Reason;

/**
 * The materials of several items as one set.
 *
 * @param materials every material once, in the order in which the items need them
 * @param asked how many materials the items have one by one, besides those that their own offices make
 */
record MaterialSet(List<MaterialNeed> materials, List<Saving> savings, int asked) {

    /** A need of an item, and what brings the material in this bundle; {@code known} if it is at hand already. */
    private record Sourced(
            Item item,
            MaterialNeed need,
            Supply supply,
            @Nullable String from,
            boolean known) {

        boolean byApplicant() {
            return !known && supply == Supply.APPLICANT;
        }

        boolean always() {
            return need.when() == null;
        }

        Sourced by(Sourced cover) {
            return new Sourced(item, need, cover.supply, cover.from, cover.known);
        }
    }

    static MaterialSet of(ItemOrder order, Known known) {
        Map<String, List<Sourced>> byMaterial = new LinkedHashMap<>();
        for (Item item : order.items()) {
            for (MaterialNeed need : item.materials()) {
                byMaterial
                        .computeIfAbsent(need.material(), key -> new ArrayList<>())
                        .add(sourced(item, need, order, known));
            }
        }
        List<MaterialNeed> materials = new ArrayList<>();
        List<Saving> savings = new ArrayList<>();
        int asked = 0;
        for (List<Sourced> needs : byMaterial.values()) {
            List<Sourced> covered = covered(needs);
            asked +=
                    Math.toIntExact(covered.stream().filter(MaterialSet::counts).count());
            savings.addAll(savings(covered));
            if (!covered.stream().allMatch(Sourced::known)) {
                materials.add(merged(covered));
            }
        }
        return new MaterialSet(materials, savings, asked);
    }

    private static Sourced sourced(Item item, MaterialNeed need, ItemOrder order, Known known) {
        String from = need.from();
        boolean atHand = known.materials().contains(need.material())
                || (need.supply() == Supply.CERTIFICATE
                        && from != null
                        && known.materials().contains(from));
        if (atHand) {
            return new Sourced(item, need, need.supply(), from, true);
        }
        Set<String> makers = order.makersOf(need, item, known);
        return makers.isEmpty()
                ? new Sourced(item, need, need.supply(), from, false)
                : new Sourced(item, need, Supply.MADE, makers.iterator().next(), false);
    }

    /** What a department or a certificate brings for one item, in any case or in the same one, is there for the others too. */
    private static List<Sourced> covered(List<Sourced> needs) {
        return needs.stream()
                .map(need ->
                        need.byApplicant() ? cover(need, needs).map(need::by).orElse(need) : need)
                .toList();
    }

    private static Optional<Sourced> cover(Sourced need, List<Sourced> needs) {
        return needs.stream()
                .filter(other -> other.supply() == Supply.CERTIFICATE || other.supply() == Supply.SHARED)
                .filter(other -> other.always()
                        || Objects.equals(other.need().when(), need.need().when()))
                .findFirst();
    }

    private static MaterialNeed merged(List<Sourced> needs) {
        List<Sourced> asked = needs.stream().filter(Sourced::byApplicant).toList();
        List<Sourced> open =
                asked.isEmpty() ? needs.stream().filter(need -> !need.known()).toList() : asked;
        Sourced source = open.stream().filter(Sourced::always).findFirst().orElse(open.getFirst());
        return new MaterialNeed(
                source.need().material(),
                needs.getFirst().need().name(),
                source.supply(),
                source.from(),
                Conditions.anyOf(
                        open.stream()
                                .map(one -> one.need().when())
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .toList(),
                        open.stream().anyMatch(Sourced::always)),
                open.stream().allMatch(one -> one.need().tolerable()),
                open.stream().allMatch(one -> one.need().promisable()));
    }

    /** What an office makes for itself is not asked for even when the item is handled alone. */
    private static boolean counts(Sourced need) {
        return need.need().supply() != Supply.MADE;
    }

    private static List<Saving> savings(List<Sourced> needs) {
        Map<List<String>, List<Sourced>> alike = new LinkedHashMap<>();
        for (Sourced need : needs) {
            if (counts(need)) {
                String by = need.known() || need.from() == null ? "" : need.from();
                alike.computeIfAbsent(List.of(reason(need).name(), by), key -> new ArrayList<>())
                        .add(need);
            }
        }
        List<Saving> savings = new ArrayList<>();
        for (List<Sourced> same : alike.values()) {
            Sourced first = same.getFirst();
            int amount = same.size() - (first.byApplicant() ? 1 : 0);
            if (amount > 0) {
                Set<String> items = new LinkedHashSet<>();
                same.forEach(need -> items.add(need.item().code()));
                savings.add(new Saving(
                        reason(first),
                        first.need().material(),
                        first.known() ? null : first.from(),
                        List.copyOf(items),
                        amount));
            }
        }
        return savings;
    }

    private static Reason reason(Sourced need) {
        if (need.known()) {
            return Reason.MATERIAL_KNOWN;
        }
        return switch (need.supply()) {
            case APPLICANT -> Reason.MATERIAL_ONCE;
            case SHARED -> Reason.MATERIAL_SHARED;
            case CERTIFICATE -> Reason.MATERIAL_CERTIFIED;
            case MADE -> Reason.MATERIAL_MADE;
        };
    }
}
