package org.yingshu.naming.declaring;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.Directory;
import org.yingshu.directory.RegionView;
import org.yingshu.naming.NamingProblem;
import org.yingshu.shared.problem.ProblemException;

/** The regions of a day, and how names of enterprises write them. */
final class Places {

    private static final String DISTRICT = "区";

    private final Map<String, RegionView> byCode;

    Places(List<RegionView> regions) {
        this.byCode = regions.stream().collect(Collectors.toMap(RegionView::code, Function.identity()));
    }

    static Places on(LocalDate day, Directory directory) {
        return new Places(directory.regions(day));
    }

    RegionView get(String code) {
        RegionView found = byCode.get(code);
        if (found == null) {
            throw new ProblemException(NamingProblem.UNKNOWN_PLACE, code);
        }
        return found;
    }

    private @Nullable RegionView above(RegionView region) {
        return region.parent() == null ? null : byCode.get(region.parent());
    }

    /** A district of a city stands with its city's name (art. 7). */
    private boolean isDistrict(RegionView region) {
        RegionView city = above(region);
        return region.name().endsWith(DISTRICT) && city != null && city.level().equals("CITY");
    }

    /** All ways to write the place and those above it, the place's own first. */
    Set<String> divisions(String code) {
        var writings = new LinkedHashSet<String>();
        RegionView region = get(code);
        RegionView above = above(region);
        if (!isDistrict(region)) {
            writings.add(region.shortName());
            writings.add(region.name());
        }
        if (above != null && !above.level().equals("PROVINCE")) {
            for (String city : List.of(above.name(), above.shortName())) {
                writings.add(city + region.name());
                writings.add(city + region.shortName());
            }
        }
        if (above != null) {
            writings.addAll(divisions(above.code()));
        }
        return writings;
    }

    Set<String> districts(String code) {
        RegionView region = get(code);
        return isDistrict(region) ? Set.of(region.name(), region.shortName()) : Set.of();
    }

    Set<String> all() {
        return byCode.values().stream()
                .flatMap(region -> List.of(region.name(), region.shortName()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** The places of the same city, with the city. */
    List<String> around(String code) {
        return byCode.keySet().stream()
                .filter(other -> other.startsWith(code.substring(0, 4)))
                .sorted()
                .toList();
    }
}
