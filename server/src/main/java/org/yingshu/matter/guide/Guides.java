package org.yingshu.matter.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Offer;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.guide.SearchIndex.Hit;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/** One source for the guide's page, the hall's screen and the print (R5.12). */
@Component
public class Guides {

    private static final int MOST = 30;

    private final Finding finding;
    private final Offers offers;
    private final Shelves shelves;
    private final Clock clock;
    private volatile @Nullable SearchIndex index;

    Guides(Finding finding, Offers offers, Shelves shelves, Clock clock) {
        this.finding = finding;
        this.offers = offers;
        this.shelves = shelves;
        this.clock = clock;
    }

    /**
     * All that people read about a service.
     *
     * @param bundle null for an item
     * @param items by code, as the packs describe them
     * @param sources the documents that the limits and costs cite, by their id
     * @param places what the places of those documents are called, by their six digits
     * @param grounds why each question is asked, by its name
     * @param scenes the smallest scenes of an item, each with exactly its materials
     */
    public record Guide(
            ServiceView service,
            @Nullable PackBundle bundle,
            Map<String, PackItem> items,
            Map<String, Source> sources,
            Map<String, String> places,
            Map<String, List<Cited>> grounds,
            List<SceneGuide> scenes,
            String region,
            LocalDate on) {}

    /** A scene of an item with what it takes. */
    public record SceneGuide(
            Scene scene,
            List<MaterialView> materials,
            @Nullable Words result) {}

    /** A one-thing with its scenes, for the entrance. */
    record Entrance(String code, Words name, String lead, int items, List<Scene> scenes) {}

    List<Hit> search(String question) {
        Shelf shelf = shelves.shelf();
        SearchIndex known = index;
        if (known == null || known.revision() != shelf.revision()) {
            known = new SearchIndex(shelf);
            index = known;
        }
        return known.find(question, LocalDate.now(clock), MOST);
    }

    List<Entrance> entrances() {
        LocalDate today = LocalDate.now(clock);
        var entrances = new ArrayList<Entrance>();
        shelves.shelf().<StoredBundle>all(DefinitionKind.BUNDLE).values().forEach(placed -> {
            PackBundle bundle = placed.thing().bundle();
            if (bundle.validity().holds(today)) {
                entrances.add(new Entrance(
                        bundle.code(),
                        bundle.name(),
                        bundle.lead(),
                        bundle.items().size() + bundle.optional().size(),
                        bundle.scenes()));
            }
        });
        return entrances;
    }

    public Guide guide(String code, String region) {
        LocalDate today = LocalDate.now(clock);
        Taken taken = finding.any(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        Map<String, Source> sources = sources(taken);
        return new Guide(
                offers.view(taken, region, today),
                taken.bundle(),
                taken.in(region, today).items(),
                sources,
                places(sources.values(), today),
                new Grounds(taken, shelves.shelf()).all(),
                scenes(taken, region, today),
                region,
                today);
    }

    private List<SceneGuide> scenes(Taken taken, String region, LocalDate today) {
        if (taken.bundle() != null) {
            return List.of();
        }
        PackItem item = taken.items().values().iterator().next();
        return item.scenes().stream()
                .map(scene -> new SceneGuide(
                        scene,
                        offers.offer(taken, region, today, scene.answers(), Set.of())
                                .materials(),
                        result(item, scene)))
                .toList();
    }

    /** Its one product; null where the item leaves nothing in the hand. */
    private @Nullable Words result(PackItem item, Scene scene) {
        String product =
                scene.result() == null ? item.products().stream().findFirst().orElse(null) : scene.result();
        return product == null ? null : shelves.shelf().materialName(product);
    }

    /** Packs call documents by the same short ids: those of the service's own pack stand, then those of its items'. */
    private Map<String, Source> sources(Taken taken) {
        Shelf shelf = shelves.shelf();
        var packs = new LinkedHashSet<String>();
        shelf.bundle(taken.code()).map(placed -> placed.head().pack()).ifPresent(packs::add);
        taken.items().keySet().forEach(code -> shelf.item(code)
                .map(placed -> placed.head().pack())
                .ifPresent(packs::add));
        var sources = new LinkedHashMap<String, Source>();
        for (String pack : packs) {
            shelf.<Source>all(DefinitionKind.SOURCE).values().stream()
                    .filter(placed -> placed.head().pack().equals(pack))
                    .forEach(placed -> sources.putIfAbsent(placed.thing().id(), placed.thing()));
        }
        return sources;
    }

    private static Map<String, String> places(Collection<Source> sources, LocalDate today) {
        var places = new LinkedHashMap<String, String>();
        for (Source source : sources) {
            Regions.henan()
                    .find(new RegionCode(source.place()), today)
                    .ifPresent(region -> places.put(source.place(), region.name()));
        }
        return places;
    }

    Offer offer(String code, String region, Map<String, ? extends @Nullable Object> answers, Set<String> items) {
        LocalDate today = LocalDate.now(clock);
        Taken taken = finding.any(code).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        return offers.offer(taken, region, today, answers, items);
    }
}
