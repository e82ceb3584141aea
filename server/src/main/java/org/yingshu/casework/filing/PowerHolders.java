package org.yingshu.casework.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.casework.model.Procedure;
import org.yingshu.matter.DelegatedPowers;
import org.yingshu.matter.DelegatedPowers.Holding;

/**
 * Who performs a case in a place: those of the directory, and instead of an item's department whoever holds its power on the
 * day (R5.17). Two items of a department in a bundle that different offices hold stay with the department: a case knows one
 * office a name.
 */
@Component
class PowerHolders {

    private final Offices offices;
    private final DelegatedPowers powers;

    PowerHolders(Offices offices, DelegatedPowers powers) {
        this.offices = offices;
        this.powers = powers;
    }

    /** By the names of performers, the decider's among them. */
    Map<String, Office> of(Procedure how, String region, @Nullable UUID accepting, LocalDate day) {
        Map<String, Office> performers = new LinkedHashMap<>(offices.of(how, region));
        performers.computeIfAbsent(how.department(), name -> offices.office(name, region));
        Map<String, Office> before = Map.copyOf(performers);
        holders(how, region, accepting, day)
                .forEach((department, holder) -> before.forEach((name, office) -> {
                    if (name.equals(department) || same(office, before.get(department))) {
                        performers.put(name, holder);
                    }
                }));
        return performers;
    }

    private Map<String, Office> holders(Procedure how, String region, @Nullable UUID accepting, LocalDate day) {
        Map<String, Office> holders = new HashMap<>();
        how.parts().stream()
                .collect(Collectors.groupingBy(Procedure.Part::department))
                .forEach((department, parts) -> {
                    Set<@Nullable Office> found = new HashSet<>();
                    parts.forEach(part -> found.add(holder(part.item(), region, accepting, day)));
                    Office only = found.iterator().next();
                    if (found.size() == 1 && only != null) {
                        holders.put(department, only);
                    }
                });
        return holders;
    }

    private @Nullable Office holder(String item, String region, @Nullable UUID accepting, LocalDate day) {
        return powers.of(item, region, accepting, day)
                .map(Holding::holder)
                .map(holder -> new Office(holder.organisation(), holder.name()))
                .orElse(null);
    }

    /** A department goes by several names in one procedure. */
    private static boolean same(Office office, @Nullable Office other) {
        return other != null
                && office.organisation() != null
                && office.organisation().equals(other.organisation());
    }
}
