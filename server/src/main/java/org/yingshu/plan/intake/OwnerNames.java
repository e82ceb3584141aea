package org.yingshu.plan.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who a name in a plan is. */
@FunctionalInterface
public interface OwnerNames {

    /** The organisation of this name in a place on a day; none if nobody there is called so. */
    Optional<UUID> resolve(String name, String region, LocalDate on);
}
