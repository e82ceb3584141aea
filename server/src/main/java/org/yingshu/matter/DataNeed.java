package org.yingshu.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;

/**
 * What a department that takes part in an item or a bundle needs, and from whom (R6.34). Read off the service itself: its one
 * form and its one set of materials with who brings each, so that the list cannot say anything else than the handling does.
 *
 * @param department who needs it
 * @param lead whether that is the department that answers for the whole
 * @param code of the data element, material or type of certificate
 * @param material for which paper a certificate or shared data stand
 * @param giver the department that gives it; null where the applicant fills it in, once for all
 * @param when needed only where this FEEL condition over the answers holds
 * @param items names of the department's items that need it
 */
public record DataNeed(
        String department,
        boolean lead,
        What what,
        String code,
        Words name,
        Words material,
        @Nullable String giver,
        @Nullable String when,
        boolean sensitive,
        List<Words> items) {

    /** How it comes to the department. */
    public enum What {
        SHARED,
        CERTIFICATE,
        MADE,
        FORM
    }

    /** By department, the lead first and the others as their items come; what others give before what is filled in. */
    static List<DataNeed> of(ServiceView bundle, Function<String, String> issuers) {
        Map<String, List<ItemPart>> departments = new LinkedHashMap<>();
        departments.put(bundle.department(), new ArrayList<>());
        bundle.items().forEach(item -> departments
                .computeIfAbsent(item.department(), key -> new ArrayList<>())
                .add(item));
        List<DataNeed> all = new ArrayList<>();
        departments.forEach((department, items) -> {
            var rows = new Rows(bundle, department, items, issuers);
            List<DataNeed> given = new ArrayList<>(bundle.materials().stream()
                    .flatMap(need -> rows.given(need).stream())
                    .toList());
            given.sort(Comparator.comparing(DataNeed::what));
            all.addAll(given);
            bundle.form().forEach(field -> all.addAll(rows.filledIn(field)));
        });
        return all;
    }

    private record Rows(ServiceView bundle, String department, List<ItemPart> items, Function<String, String> issuers) {

        /** Nothing where the department has it already, or where the applicant hands it in. */
        List<DataNeed> given(MaterialView need) {
            String from = need.from();
            List<Words> by = names(need.items());
            if (from == null || by.isEmpty()) {
                return List.of();
            }
            return switch (need.supply()) {
                case APPLICANT -> List.of();
                case SHARED -> row(What.SHARED, need.material(), need.name(), from, need, by);
                case CERTIFICATE -> row(What.CERTIFICATE, from, need.fromName(), issuers.apply(from), need, by);
                case MADE -> row(What.MADE, need.material(), need.name(), maker(from), need, by);
            };
        }

        private List<DataNeed> row(
                What what, String code, Words name, String giver, MaterialView need, List<Words> by) {
            return giver.equals(department)
                    ? List.of()
                    : List.of(new DataNeed(
                            department, lead(), what, code, name, need.name(), giver, need.when(), false, by));
        }

        List<DataNeed> filledIn(FieldView field) {
            List<Words> by = names(field.items());
            return by.isEmpty()
                    ? List.of()
                    : List.of(new DataNeed(
                            department,
                            lead(),
                            What.FORM,
                            field.element(),
                            field.name(),
                            Words.NONE,
                            null,
                            field.when(),
                            field.sensitive(),
                            by));
        }

        private boolean lead() {
            return department.equals(bundle.department());
        }

        private List<Words> names(Set<String> codes) {
            return items.stream()
                    .filter(item -> codes.contains(item.code()))
                    .map(ItemPart::name)
                    .toList();
        }

        private String maker(String item) {
            return bundle.items().stream()
                    .filter(part -> part.code().equals(item))
                    .map(ItemPart::department)
                    .findFirst()
                    .orElse(department);
        }
    }
}
