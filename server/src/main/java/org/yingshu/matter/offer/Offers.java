package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepGraph;
import org.yingshu.engine.flow.compose.Bundle;
import org.yingshu.engine.flow.compose.Composer;
import org.yingshu.engine.flow.compose.Options;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.matter.BundleView;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Offer;
import org.yingshu.matter.ServiceView;
import org.yingshu.matter.model.Shelves;
import org.yingshu.shared.problem.ProblemException;

/** Makes views of services for all, and offers for one applicant. */
@Component
public class Offers {

    private final Shelves shelves;
    private final Exempting exempting;

    Offers(Shelves shelves, Exempting exempting) {
        this.shelves = shelves;
        this.exempting = exempting;
    }

    public ServiceView view(Taken known, String region, LocalDate on) {
        Taken taken = known.in(region, on);
        var parts = new Parts(shelves.shelf(), region, on);
        List<Item> items = taken.items().values().stream()
                .map(item -> exempting.at(item, region, on))
                .toList();
        var bundle = taken.bundle();
        Bundle composed = bundle == null ? null : compose(taken, items);
        StepGraph graph =
                composed == null ? taken.first().steps() : Objects.requireNonNullElse(taken.graph(), composed.graph());
        List<Item> ordered = composed == null ? items : composed.items();
        return new ServiceView(
                taken.version(),
                taken.kind(),
                taken.code(),
                taken.name(),
                taken.department(),
                ordered.stream()
                        .map(item -> parts.part(
                                taken, Objects.requireNonNull(taken.items().get(item.code()))))
                        .toList(),
                graph,
                Parts.stepNames(taken, graph),
                (composed == null ? items.getFirst().fields() : composed.form())
                        .stream()
                                .map(field -> parts.field(field, items, field.when()))
                                .toList(),
                (composed == null ? items.getFirst().materials() : composed.materials())
                        .stream()
                                .map(need -> parts.material(need, items, need.when()))
                                .toList(),
                questions(taken),
                composed == null ? parts.statutory(taken.first()) : null,
                composed == null ? parts.promised(taken.first()) : parts.promised(taken, composed.promised()),
                channels(taken));
    }

    public Offer offer(
            Taken known,
            String region,
            LocalDate on,
            Map<String, ? extends @Nullable Object> given,
            Set<String> chosen) {
        Taken taken = known.in(region, on);
        var shelf = shelves.shelf();
        var parts = new Parts(shelf, region, on);
        Answers answers = Answers.of(taken.questions(), given, region, on, shelf);
        List<PackItem> picked = picked(taken, answers, chosen);
        List<Item> items = picked.stream()
                .map(item -> exempting.at(item, region, on).narrowed(answers::mayHold))
                .toList();
        Bundle composed = taken.bundle() == null ? null : compose(taken, items);
        StepGraph graph =
                decided(composed == null ? items.getFirst().steps() : drawn(taken, composed, picked, answers), answers);
        List<Item> ordered = composed == null ? items : composed.items();
        return new Offer(
                taken.version(),
                taken.kind(),
                taken.code(),
                taken.name(),
                taken.department(),
                ordered.stream()
                        .map(item -> Objects.requireNonNull(taken.items().get(item.code())))
                        .map(item -> parts.part(taken, item, item.cost().amount(answers::surelyHolds)))
                        .toList(),
                graph,
                Parts.stepNames(taken, graph),
                Parts.stepItems(taken, graph),
                (composed == null ? items.getFirst().fields() : composed.form())
                        .stream()
                                .map(field -> parts.field(field, items, answers.stillOpen(field.when())))
                                .toList(),
                (composed == null ? items.getFirst().materials() : composed.materials())
                        .stream()
                                .map(need -> parts.material(need, items, answers.stillOpen(need.when())))
                                .toList(),
                composed == null ? parts.statutory(taken.first()) : null,
                composed == null ? parts.promised(taken.first()) : parts.promised(taken, composed.promised()),
                (composed == null ? compose(taken, items) : composed).after(),
                Set.copyOf(answers.open()));
    }

    /** What a one-thing takes, and what its items would take one by one; what is optional is left out of both. */
    public BundleView bundle(Taken taken, String region, LocalDate on) {
        Bundle composed = compose(
                taken,
                taken.items().values().stream()
                        .filter(item -> !taken.isOptional(item.code()))
                        .map(item -> exempting.at(item, region, on))
                        .toList());
        return new BundleView(taken.code(), taken.name(), taken.department(), composed.before(), composed.after());
    }

    private static Bundle compose(Taken taken, List<Item> items) {
        return Composer.compose(taken.name().zh(), items, Options.NONE.ledBy(taken.department()));
    }

    /** A graph that was drawn by hand holds for the items that are taken. */
    private static StepGraph drawn(Taken taken, Bundle composed, List<PackItem> picked, Answers answers) {
        StepGraph byHand = taken.graph();
        if (byHand == null) {
            return composed.graph();
        }
        Set<String> codes =
                new LinkedHashSet<>(picked.stream().map(PackItem::code).toList());
        Map<String, String> stepItems = Parts.stepItems(taken, byHand);
        return byHand.without(byHand.steps().stream()
                .filter(step -> !answers.mayHold(step.when())
                        || !codes.contains(stepItems.getOrDefault(
                                step.id(), codes.iterator().next())))
                .map(Step::id)
                .collect(Collectors.toSet()));
    }

    /** The items that are taken: those that were chosen; else all that are not optional, and those that answers pick. */
    private static List<PackItem> picked(Taken taken, Answers answers, Set<String> chosen) {
        for (String code : chosen) {
            if (!taken.items().containsKey(code)) {
                throw new ProblemException(MatterProblem.NOT_PART_OF_IT, code);
            }
        }
        if (taken.bundle() == null) {
            return List.of(taken.first());
        }
        Set<String> codes = new LinkedHashSet<>(chosen);
        if (codes.isEmpty()) {
            taken.items().keySet().stream()
                    .filter(code -> !taken.isOptional(code))
                    .forEach(codes::add);
            taken.questions().stream()
                    .flatMap(questions -> questions.questions().stream())
                    .forEach(question -> codes.addAll(
                            question.picks().getOrDefault(String.valueOf(answers.get(question.name())), List.of())));
        }
        return taken.items().values().stream()
                .filter(item -> codes.contains(item.code()))
                .toList();
    }

    /** A step whose condition holds has none any more. */
    private static StepGraph decided(StepGraph graph, Answers answers) {
        return new StepGraph(graph.steps().stream()
                .map(step -> new Step(
                        step.id(),
                        step.name(),
                        step.kind(),
                        step.performer(),
                        step.after(),
                        step.limit(),
                        step.counted(),
                        answers.stillOpen(step.when()),
                        step.group()))
                .toList());
    }

    /** Every question once: the bundle's own wording before that of its items. */
    static List<Question> questions(Taken taken) {
        var asked = new ArrayList<Question>();
        var names = new LinkedHashSet<String>();
        for (Questions questions : taken.questions()) {
            questions.questions().stream()
                    .filter(question -> names.add(question.name()))
                    .forEach(asked::add);
        }
        return asked;
    }

    /** What all items can be filed through. */
    private static List<Channel> channels(Taken taken) {
        return Arrays.stream(Channel.values())
                .filter(channel -> taken.items().values().stream()
                        .filter(item -> !taken.isOptional(item.code()))
                        .allMatch(item -> item.channels().contains(channel)))
                .toList();
    }
}
