package org.yingshu.engine.cli.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Role;

/** How often a unit has which duty; roles are counted in measures, because lists repeat them. */
final class UnitDuties {

    private final String unit;
    private final Map<Role, Integer> roles = new EnumMap<>(Role.class);
    private int measures;
    private int tasks;

    private UnitDuties(String unit) {
        this.unit = unit;
    }

    /** Adds one measure's, or one list row's, owners. */
    static void count(Map<String, UnitDuties> units, List<Owner> owners, boolean measure) {
        Set<String> counted = new HashSet<>();
        for (Owner owner : owners) {
            UnitDuties duties = units.computeIfAbsent(owner.name(), UnitDuties::new);
            boolean first = counted.add(owner.name());
            if (measure) {
                duties.measures += first ? 1 : 0;
                duties.roles.merge(owner.role(), 1, Integer::sum);
            } else {
                duties.tasks += first ? 1 : 0;
            }
        }
    }

    /** The busiest unit first. */
    static List<UnitDuties> ranked(Map<String, UnitDuties> units) {
        return units.values().stream()
                .sorted(Comparator.comparingInt((UnitDuties duties) -> -duties.measures - duties.tasks)
                        .thenComparing(duties -> duties.unit))
                .toList();
    }

    Object[] cells() {
        return new Object[] {
            unit,
            measures,
            tasks,
            count(Role.LEAD),
            count(Role.SUPPORT),
            count(Role.SHARE),
            count(Role.IMPLEMENT),
            count(Role.SUPERVISE),
            count(Role.RESPONSIBLE)
        };
    }

    private int count(Role role) {
        return roles.getOrDefault(role, 0);
    }
}
