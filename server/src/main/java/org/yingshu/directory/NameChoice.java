package org.yingshu.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yingshu.shared.scope.DataScope;

/** Which of the bodies with a name is meant by someone in a region. */
final class NameChoice {

    private static final String NATION = "000000";

    private NameChoice() {}

    /** A body that bears the name. */
    record Bearer(UUID id, String region) {}

    static List<String> writings(String name, String standard) {
        return List.copyOf(new LinkedHashSet<>(List.of(name.strip(), standard)));
    }

    /** The region and those above it, nearest first. */
    static List<String> upwards(String region) {
        var regions = new ArrayList<String>();
        regions.add(region);
        regions.add(region.substring(0, 4) + "00");
        regions.add(region.substring(0, 2) + "0000");
        regions.add(NATION);
        return regions.stream().distinct().toList();
    }

    static Optional<UUID> choose(List<Bearer> bearers, String region) {
        for (String near : upwards(region)) {
            Set<UUID> here = at(bearers, near);
            if (!here.isEmpty()) {
                return one(here);
            }
        }
        Set<UUID> below = bearers.stream()
                .filter(bearer -> bearer.region().startsWith(DataScope.below(region)))
                .map(Bearer::id)
                .collect(Collectors.toSet());
        return below.isEmpty() ? one(bearers.stream().map(Bearer::id).collect(Collectors.toSet())) : one(below);
    }

    private static Set<UUID> at(List<Bearer> bearers, String region) {
        return bearers.stream()
                .filter(bearer -> bearer.region().equals(region))
                .map(Bearer::id)
                .collect(Collectors.toSet());
    }

    private static Optional<UUID> one(Set<UUID> ids) {
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }
}
