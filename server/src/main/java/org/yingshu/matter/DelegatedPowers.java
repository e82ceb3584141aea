package org.yingshu.matter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decides an item in a place where its power was handed down, or is going to be (R5.17). */
public interface DelegatedPowers {

    /** An organisation of the directory. */
    record Holder(UUID organisation, String name) {}

    /**
     * A power that a list names.
     *
     * @param holder who decides on the day: the receiver while it is in force, otherwise the giver
     * @param giver whose power it was; whose it still is where it is entrusted
     * @param place of the receiver, six digits
     * @param inForce whether the receiver holds it
     * @param entrusted whether the receiver decides in the giver's name
     * @param excluded what of it stays with the giver; empty where nothing does
     */
    record Holding(
            UUID power,
            String item,
            Holder holder,
            Holder giver,
            Holder receiver,
            String place,
            boolean inForce,
            boolean entrusted,
            String excluded,
            String document) {}

    /**
     * @param place six digits of the place that decides
     * @param accepting who takes the application in: a township decides only what comes in there; null where nobody is known
     * @return empty where no list says anything: then those decide who always did
     */
    Optional<Holding> of(String item, String place, @Nullable UUID accepting, LocalDate day);

    /** One of them, as on the day; empty where there is no such power or its offices are not known. */
    Optional<Holding> find(UUID power, LocalDate day);

    /** The codes under which an item is applied for: its own, and those of the one-things that hold it. */
    Set<String> services(String item);
}
