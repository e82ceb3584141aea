package org.yingshu.matter.intermediary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.AgencyRatings;
import org.yingshu.matter.AgencyRatings.Rating;
import org.yingshu.matter.ListedServices;
import org.yingshu.matter.intermediary.AgencyStore.Agency;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;

/** The list of intermediary services of approvals: what is not on it, nobody may be asked for (R5.62). */
@Component
class Intermediaries implements ListedServices {

    private final Shelves shelves;
    private final AgencyStore agencies;
    private final AgencyRatings ratings;
    private final Clock clock;

    Intermediaries(Shelves shelves, AgencyStore agencies, AgencyRatings ratings, Clock clock) {
        this.shelves = shelves;
        this.agencies = agencies;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** An item with the step that asks for a service. */
    record Asking(String item, Words name, Words step) {}

    /**
     * A service on the list.
     *
     * @param listed whether the list holds it today
     * @param result what it gives; null where that is no material of its own
     * @param source the document that it comes from; null for law and configuration
     * @param agencies those that offer it today
     * @param ratings what buyers said of them, of those alone that have delivered
     */
    record Listed(
            IntermediaryService service,
            boolean listed,
            @Nullable Words result,
            @Nullable Source source,
            List<Asking> asking,
            List<Agency> agencies,
            List<Rating> ratings) {}

    List<Listed> all() {
        LocalDate today = LocalDate.now(clock);
        Shelf shelf = shelves.shelf();
        List<Agency> offering =
                agencies.all().stream().filter(one -> one.offersOn(today)).toList();
        List<Rating> rated = ratings.all();
        return shelf.<IntermediaryService>all(DefinitionKind.SERVICE).values().stream()
                .map(placed -> listed(shelf, placed, offering, rated, today))
                .toList();
    }

    private static Listed listed(
            Shelf shelf,
            Placed<IntermediaryService> placed,
            List<Agency> offering,
            List<Rating> rated,
            LocalDate today) {
        IntermediaryService service = placed.thing();
        Map<String, Placed<Source>> sources = shelf.all(DefinitionKind.SOURCE);
        @Nullable
        Placed<Source> source =
                sources.get(placed.head().pack() + "/" + service.cited().source());
        return new Listed(
                service,
                service.validity().holds(today),
                service.material() == null ? null : shelf.materialName(service.material()),
                source == null ? null : source.thing(),
                asking(shelf, service.code(), today),
                offering.stream()
                        .filter(one -> one.service().equals(service.code()))
                        .toList(),
                rated.stream()
                        .filter(one -> one.service().equals(service.code()))
                        .toList());
    }

    private static List<Asking> asking(Shelf shelf, String service, LocalDate today) {
        var asking = new ArrayList<Asking>();
        shelf.<StoredItem>all(DefinitionKind.ITEM).values().forEach(placed -> {
            PackItem item = placed.thing().item().in(placed.head().place(), today);
            if (item.validity().holds(today)) {
                item.steps().steps().stream()
                        .filter(step -> service.equals(item.ground(step.id()).service()))
                        .forEach(step -> asking.add(new Asking(
                                item.code(),
                                item.name(),
                                item.stepNames().getOrDefault(step.id(), Words.same(step.name())))));
            }
        });
        return asking;
    }

    boolean isKnown(String service) {
        return shelves.shelf().all(DefinitionKind.SERVICE).containsKey(service);
    }

    @Override
    public Optional<Listing> find(String code, String place) {
        Placed<IntermediaryService> placed =
                shelves.shelf().<IntermediaryService>all(DefinitionKind.SERVICE).get(code);
        return Optional.ofNullable(placed)
                .map(Placed::thing)
                .filter(one -> one.isListed(place, LocalDate.now(clock)))
                .map(one -> new Listing(one.code(), one.name(), one.payer() == IntermediaryService.Payer.OFFICE));
    }

    @Override
    public List<Body> offering(String service) {
        LocalDate today = LocalDate.now(clock);
        return agencies.all().stream()
                .filter(one -> one.service().equals(service) && one.offersOn(today))
                .map(one -> new Body(one.service(), one.name(), one.code()))
                .toList();
    }
}
