package org.yingshu.matter.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Offer;
import org.yingshu.matter.TrialFiling;
import org.yingshu.matter.TrialFiling.Outcome;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.matter.offer.Finding;
import org.yingshu.matter.offer.Offers;
import org.yingshu.matter.offer.Taken;
import org.yingshu.shared.problem.ProblemException;

/** Tries an application for every online item: whatever has stopped to work is found before an applicant finds it. */
@Component
class Trials {

    private static final Logger LOG = LoggerFactory.getLogger(Trials.class);

    private final Shelves shelves;
    private final Finding finding;
    private final Offers offers;
    private final ObjectProvider<TrialFiling> filing;
    private final TrialStore store;
    private final Clock clock;

    Trials(
            Shelves shelves,
            Finding finding,
            Offers offers,
            ObjectProvider<TrialFiling> filing,
            TrialStore store,
            Clock clock) {
        this.shelves = shelves;
        this.finding = finding;
        this.offers = offers;
        this.filing = filing;
        this.store = store;
        this.clock = clock;
    }

    /** An item in a place: of several trials one that failed is what matters. */
    private record Tried(String subject, String place) {}

    private record Took(Outcome outcome, int millis) {}

    /** Tries everything; returns how many items failed. */
    int round() {
        LocalDate today = LocalDate.now(clock);
        var results = new LinkedHashMap<Tried, Took>();
        for (Example example : examples(today)) {
            long started = System.nanoTime();
            Outcome outcome = attempt(example, today);
            int millis = (int) ((System.nanoTime() - started) / 1_000_000);
            results.merge(
                    new Tried(example.subject(), example.place()),
                    new Took(outcome, millis),
                    (one, other) -> one.outcome().passed() ? other : one);
        }
        results.forEach((tried, took) -> store.add(tried.subject(), tried.place(), took.outcome(), took.millis()));
        List<Tried> failed = results.entrySet().stream()
                .filter(entry -> !entry.getValue().outcome().passed())
                .map(Map.Entry::getKey)
                .toList();
        if (!failed.isEmpty()) {
            LOG.warn("{} of {} online items failed their trial: {}", failed.size(), results.size(), failed);
        }
        return failed.size();
    }

    /** The examples of the packs, and an empty one for each online item that has none: the robot fills it in. */
    private List<Example> examples(LocalDate today) {
        var examples = new ArrayList<Example>();
        shelves.shelf().<Example>all(DefinitionKind.EXAMPLE).values().forEach(placed -> examples.add(placed.thing()));
        Set<String> shown = examples.stream().map(Example::subject).collect(Collectors.toSet());
        shelves.shelf().<StoredItem>all(DefinitionKind.ITEM).values().stream()
                .map(placed -> placed.thing().item())
                .filter(item -> item.channels().contains(Channel.WEB)
                        && item.validity().holds(today)
                        && !shown.contains(item.code()))
                .map(item -> without(item, today))
                .forEach(examples::add);
        return examples;
    }

    private static Example without(PackItem item, LocalDate today) {
        return new Example(
                item.code(),
                item.name(),
                item.code(),
                item.validity().place(),
                today.toString(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private Outcome attempt(Example example, LocalDate today) {
        try {
            Taken taken = finding.any(example.subject())
                    .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_SERVICE, example.subject()));
            Offer offer = offers.offer(taken, example.place(), today, example.answers(), Set.copyOf(example.items()));
            TrialFiling robot = filing.getIfAvailable();
            return robot == null ? new Outcome(true, "offer", "") : robot.file(offer, example, today);
        } catch (RuntimeException e) {
            return new Outcome(false, "offer", String.valueOf(e.getMessage()));
        }
    }
}
