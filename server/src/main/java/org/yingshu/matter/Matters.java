package org.yingshu.matter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/** What can be applied for in a place on a day, and exactly what an applicant needs for it. */
@Component
public class Matters {

    private final Finding finding;
    private final Offers offers;
    private final Shelves shelves;

    Matters(Finding finding, Offers offers, Shelves shelves) {
        this.finding = finding;
        this.offers = offers;
        this.shelves = shelves;
    }

    /** Whether there is an item or bundle of the code on the day. */
    public boolean isOffered(String code, LocalDate on) {
        return finding.current(code, on).isPresent();
    }

    /** An item or bundle as the place offers it; empty where there is none of that code on the day. */
    public Optional<ServiceView> service(String code, String region, LocalDate on) {
        return finding.current(code, on).map(taken -> offers.view(taken, region, on));
    }

    /** The items and one-things of the catalogue on the day. */
    public List<ServiceHead> heads(LocalDate on) {
        Shelf shelf = shelves.shelf();
        return Stream.of(DefinitionKind.ITEM, DefinitionKind.BUNDLE)
                .flatMap(kind -> shelf.all(kind).keySet().stream())
                .flatMap(code -> finding.current(code, on).stream())
                .map(Taken::head)
                .toList();
    }

    /** The one-things of the catalogue that hold in the place on the day. */
    public List<BundleView> bundles(String region, LocalDate on) {
        return shelves.shelf().all(DefinitionKind.BUNDLE).keySet().stream()
                .flatMap(code -> finding.current(code, on).stream())
                .map(taken -> offers.bundle(taken, region, on))
                .toList();
    }

    /** The same in the version that a case began with. */
    public Optional<ServiceView> service(UUID version, String region, LocalDate on) {
        return finding.version(version).map(taken -> offers.view(taken, region, on));
    }

    /**
     * Exactly this applicant's form, materials and steps.
     *
     * @param items of a bundle that are taken; empty takes all that are not optional, and those that the answers pick
     */
    public Offer offer(
            String code,
            String region,
            LocalDate on,
            Map<String, ? extends @Nullable Object> answers,
            Set<String> items) {
        Taken taken =
                finding.current(code, on).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, code));
        return offers.offer(taken, region, on, answers, items);
    }

    /** The same in the version that a case began with. */
    public Offer offer(
            UUID version,
            String region,
            LocalDate on,
            Map<String, ? extends @Nullable Object> answers,
            Set<String> items) {
        Taken taken = finding.version(version)
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_VERSION, version));
        return offers.offer(taken, region, on, answers, items);
    }

    /** What the departments of a service need, and from whom. */
    public List<DataNeed> needs(ServiceView service) {
        return DataNeed.of(service, type -> shelves.shelf()
                .certificate(type)
                .map(CertificateType::issuer)
                .orElse(type));
    }

    /** The data that texts make departments answer for, as they hold in the place on the day. */
    public List<SharedData> shares(String region, LocalDate on) {
        Shelf shelf = shelves.shelf();
        Map<String, Placed<Source>> sources = shelf.all(DefinitionKind.SOURCE);
        return shelf.<DataShare>all(DefinitionKind.SHARE).values().stream()
                .filter(placed -> placed.thing().validity().holds(on)
                        && Validity.upwards(region)
                                .contains(placed.thing().validity().place()))
                .map(placed -> new SharedData(
                        placed.thing(),
                        Optional.ofNullable(sources.get(placed.head().pack() + "/"
                                        + placed.thing().cited().source()))
                                .map(Placed::thing)
                                .orElse(null)))
                .toList();
    }

    /** The places whose packs offer items of their own. */
    public Set<String> places() {
        return shelves.shelf().all(DefinitionKind.ITEM).values().stream()
                .map(placed -> placed.head().place())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields that a kind of certificate shows. */
    public List<String> fields(String certificate) {
        return shelves.shelf()
                .certificate(certificate)
                .map(CertificateType::fields)
                .orElse(List.of());
    }

    /** What forms know of an element: its names, and those of its options. */
    public Optional<Element> element(String code) {
        return shelves.shelf().element(code);
    }

    /** The data elements behind the inputs of a table, by input. */
    public Map<String, String> elements(String rule) {
        return shelves.shelf()
                .rule(rule)
                .map(placed -> placed.thing().elements())
                .orElse(Map.of());
    }

    /** Whom an item tells of what came of it; nothing is looked up for it. */
    public List<Push> pushes(String item) {
        return shelves.shelf()
                .item(item)
                .map(placed -> placed.thing().item().pushes())
                .orElse(List.of());
    }

    /** The items that tell somebody when a step of theirs ends. */
    public List<StepNews> stepNews() {
        return shelves.shelf().stepNews();
    }

    /** What an item is called; its code where nobody knows it any more. */
    public String name(String item) {
        return shelves.shelf()
                .item(item)
                .map(placed -> placed.thing().item().name().zh())
                .orElse(item);
    }

    /** The same in both languages. */
    public Words names(String item) {
        return shelves.shelf()
                .item(item)
                .map(placed -> placed.thing().item().name())
                .orElse(Words.same(item));
    }

    /**
     * Asks a decision table about one subject; place and day are known to it, whatever the facts say of them. Where a form
     * fills in the data element behind an input, that counts, not what was answered beside it.
     */
    public DecisionOutcome decide(
            String rule, String region, LocalDate on, Map<String, ? extends @Nullable Object> facts) {
        Placed<PackRule> placed =
                shelves.shelf().rule(rule).orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_RULE, rule));
        var known = new LinkedHashMap<String, @Nullable Object>();
        known.putAll(facts);
        known.put("place", region);
        known.put("date", on);
        placed.thing().elements().forEach((input, element) -> {
            if (known.get(element) != null) {
                known.put(input, known.get(element));
            }
        });
        return new DecisionOutcome(
                placed.version(),
                rule,
                placed.thing().name(),
                placed.thing().questions(),
                placed.thing().table().decide(known));
    }
}
