package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.DelegatedPowers;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.Power.Status;
import org.yingshu.matter.delegation.Power.Term;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;

/** Answers who decides, from the lists of powers. */
@Component
class HeldPowers implements DelegatedPowers {

    private final PowerStore store;
    private final Shelves shelves;
    private final JsonStateTable<Power> table;

    HeldPowers(PowerStore store, Shelves shelves, JsonStateTable<Power> powerTable) {
        this.store = store;
        this.shelves = shelves;
        this.table = powerTable;
    }

    @Override
    public Optional<Holding> of(String item, String place, @Nullable UUID accepting, LocalDate day) {
        return deciding(store.of(item), place, accepting, day).flatMap(power -> holding(power, day));
    }

    @Override
    public Optional<Holding> find(UUID power, LocalDate day) {
        Stored<Power> stored = table.find(power);
        return stored == null ? Optional.empty() : holding(stored.state(), day);
    }

    @Override
    public Set<String> services(String item) {
        Set<String> codes = new TreeSet<>(Set.of(item));
        shelves.shelf().<StoredBundle>all(DefinitionKind.BUNDLE).forEach((code, bundle) -> {
            if (bundle.thing().items().containsKey(item)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /**
     * The nearest to the applicant comes first: the township that takes the application in, the county, its city. Where
     * none of a place is in force, what its list says most lately tells whose power it was.
     */
    static Optional<Power> deciding(List<Power> powers, String place, @Nullable UUID accepting, LocalDate day) {
        List<Power> listed = powers.stream().filter(power -> power.listed(day)).toList();
        Optional<Power> town = listed.stream()
                .filter(power -> power.to().level().equals("TOWN")
                        && accepting != null
                        && accepting.equals(power.to().organisation())
                        && power.status(day) == Status.IN_FORCE)
                .findFirst();
        if (town.isPresent()) {
            return town;
        }
        for (String one : Validity.upwards(place)) {
            Optional<Power> found = listed.stream()
                    .filter(power -> power.to().place().equals(one)
                            && !power.to().level().equals("TOWN"))
                    .max(Comparator.comparing((Power power) -> power.status(day) == Status.IN_FORCE)
                            .thenComparing(power -> power.ground().day()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Holding> holding(Power power, LocalDate day) {
        Holder giver = holder(power.from());
        Holder receiver = holder(power.to());
        if (giver == null || receiver == null) {
            return Optional.empty();
        }
        boolean inForce = power.status(day) == Status.IN_FORCE;
        Term term = power.term(day);
        return Optional.of(new Holding(
                power.id(),
                power.item(),
                inForce ? receiver : giver,
                giver,
                receiver,
                power.to().place(),
                inForce,
                inForce && term.extent() == Extent.ENTRUSTED,
                inForce ? term.excluded() : "",
                term.document()));
    }

    private static @Nullable Holder holder(Party party) {
        UUID organisation = party.organisation();
        return organisation == null ? null : new Holder(organisation, party.name());
    }
}
