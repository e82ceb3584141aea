package org.yingshu.directory.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yingshu.directory.RegionView;
import org.yingshu.shared.scope.DataScope;

/**
 * What the checks need to know beside the file.
 *
 * @param codesByName of regions in force today; a name may be that of several
 */
record ImportContext(
        LocalDate today, Map<String, RegionView> regions, Map<String, List<String>> codesByName, DataScope scope) {

    static ImportContext of(LocalDate today, List<RegionView> regions, DataScope scope) {
        return new ImportContext(
                today,
                regions.stream().collect(Collectors.toMap(RegionView::code, region -> region)),
                regions.stream()
                        .collect(Collectors.groupingBy(
                                RegionView::name, Collectors.mapping(RegionView::code, Collectors.toList()))),
                scope);
    }

    /** The code of what is written as a code, as a name, or as the city's and the county's name one after the other. */
    Optional<List<String>> codes(String typed) {
        if (regions.containsKey(typed)) {
            return Optional.of(List.of(typed));
        }
        List<String> named = codesByName.get(typed);
        if (named != null) {
            return Optional.of(named);
        }
        return codesByName.entrySet().stream()
                .filter(entry -> typed.endsWith(entry.getKey())
                        && typed.length() > entry.getKey().length())
                .flatMap(entry -> entry.getValue().stream())
                .filter(code -> typed.contains(nameOf(regions.get(code).parent())))
                .map(List::of)
                .findFirst();
    }

    private String nameOf(@org.jspecify.annotations.Nullable String code) {
        RegionView region = code == null ? null : regions.get(code);
        return region == null ? "?" : region.name();
    }
}
