package org.yingshu.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.ledger.Owner;
import org.yingshu.plan.PlanOwner;
import org.yingshu.shared.scope.DataScope;

/** Whom the owners of a task are, on the day it is handed down. */
@Component
class Addressees {

    private final Directory directory;

    Addressees(Directory directory) {
        this.directory = directory;
    }

    /**
     * A unit that a duty goes to.
     *
     * @param below it works for a place below the plan's
     * @param named by its own name, and not as one of a group
     */
    record Addressee(Owner owner, String region, boolean below, boolean named) {

        boolean leads() {
            return owner.role() == Role.LEAD;
        }
    }

    /** In the order of the plan, each unit once; names that the directory does not know stay as names. */
    List<Addressee> of(List<PlanOwner> owners, String region, LocalDate on) {
        Map<UUID, Addressee> known = new LinkedHashMap<>();
        List<Addressee> all = new ArrayList<>();
        for (PlanOwner owner : owners) {
            List<UUID> units = units(owner, region, on);
            if (units.isEmpty()) {
                all.add(new Addressee(
                        new Owner(null, owner.name(), role(owner.role()), owner.inferred()), region, false, true));
                continue;
            }
            for (OrganisationView view : directory.organisations(units)) {
                boolean below = !view.region().equals(region) && view.region().startsWith(DataScope.below(region));
                var addressee = new Addressee(
                        new Owner(view.id(), view.shortName(), role(owner.role()), owner.inferred()),
                        view.region(),
                        below,
                        !owner.group());
                if (known.putIfAbsent(view.id(), addressee) == null) {
                    all.add(addressee);
                }
            }
        }
        return all;
    }

    private List<UUID> units(PlanOwner owner, String region, LocalDate on) {
        if (owner.organisation() != null) {
            return List.of(owner.organisation());
        }
        return owner.group()
                ? directory.members(owner.name(), region, on)
                : directory.resolve(owner.name(), region, on).map(List::of).orElse(List.of());
    }

    private static Role role(PlanOwner.Role role) {
        return switch (role) {
            case LEAD, JOINT_LEAD -> Role.LEAD;
            case SUPPORT -> Role.SUPPORT;
            case SHARE -> Role.SHARE;
            case IMPLEMENT -> Role.IMPLEMENT;
            case SUPERVISE -> Role.SUPERVISE;
            case RESPONSIBLE -> Role.RESPONSIBLE;
        };
    }
}
