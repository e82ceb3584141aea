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
                .filter(code -> isBelowOneNamedIn(typed, code))
                .map(List::of)
                .findFirst();
    }

    private boolean isBelowOneNamedIn(String typed, String code) {
        RegionView region = regions.get(code);
        RegionView above = region == null || region.parent() == null ? null : regions.get(region.parent());
        return above != null && typed.contains(above.name());
    }
}
