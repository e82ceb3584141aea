package org.yingshu.matter.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Basis;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Derived;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.feel.Condition;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.offer.Taken;

/**
 * Why a guided question is asked: the tables that its answer goes into, with the document of each; else the law that the
 * items rest on in which its answer decides something. What no document asks for is said to be configuration.
 */
final class Grounds {

    private static final int MOST = 3;
    private static final Cited OURS = new Cited(Cited.CONFIGURATION, "", Words.NONE);

    private final Taken taken;
    private final Shelf shelf;
    private final List<Question> questions;

    Grounds(Taken taken, Shelf shelf) {
        this.taken = taken;
        this.shelf = shelf;
        this.questions = taken.questions().stream()
                .flatMap(one -> one.questions().stream())
                .toList();
    }

    /** By the questions' names. */
    Map<String, List<Cited>> all() {
        var grounds = new LinkedHashMap<String, List<Cited>>();
        questions.stream()
                .filter(Question::isAsked)
                .forEach(question -> grounds.putIfAbsent(question.name(), of(question)));
        return grounds;
    }

    private List<Cited> of(Question question) {
        Set<Cited> found = new LinkedHashSet<>();
        tables().filter(rule -> rule.table().inputs().stream()
                        .anyMatch(input -> input.name().equals(question.name())))
                .forEach(rule -> found.add(rule.cited()));
        if (found.isEmpty()) {
            Set<String> picked = new LinkedHashSet<>();
            question.picks().values().forEach(picked::addAll);
            taken.items().values().stream()
                    .filter(item -> picked.contains(item.code()) || decides(item, question.name()))
                    .flatMap(item -> item.basis().stream().limit(1))
                    .map(Grounds::law)
                    .forEach(found::add);
        }
        return found.isEmpty() ? List.of(OURS) : new ArrayList<>(found).subList(0, Math.min(found.size(), MOST));
    }

    private Stream<PackRule> tables() {
        Stream<@Nullable String> asked = taken.questions().stream().map(Questions::rule);
        Stream<String> derived = questions.stream()
                .map(Question::derived)
                .filter(Objects::nonNull)
                .map(Derived::rule);
        Stream<@Nullable String> deciding = taken.items().values().stream().map(PackItem::rule);
        return Stream.of(asked, derived, deciding)
                .flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> shelf.rule(code).map(Placed::thing).stream());
    }

    private static boolean decides(PackItem item, String answer) {
        Stream<@Nullable String> conditions = Stream.of(
                        item.fields().stream().map(field -> field.when()),
                        item.materials().stream().map(need -> need.when()),
                        item.steps().steps().stream().map(step -> step.when()))
                .flatMap(all -> all);
        return conditions
                .filter(Objects::nonNull)
                .anyMatch(when -> Condition.of(when).names().contains(answer));
    }

    private static Cited law(Basis basis) {
        return new Cited(Cited.LAW, (basis.text() + " " + basis.article()).strip(), Words.NONE);
    }
}
