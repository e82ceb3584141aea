package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Questions.Question;
import org.yingshu.engine.rules.Outcome;
import org.yingshu.engine.rules.feel.Condition;
import org.yingshu.engine.rules.feel.Condition.Truth;
import org.yingshu.matter.model.Shelf;

/** What an applicant answered, with what follows from it: constants, and what decision tables derive. */
public final class Answers {

    /** Conditions are written in packs, so there are only so many. */
    private static final ConcurrentMap<String, Condition> READ = new ConcurrentHashMap<>();

    private final Map<String, @Nullable Object> known;
    private final Set<String> open = new LinkedHashSet<>();

    private Answers(Map<String, @Nullable Object> known) {
        this.known = known;
    }

    /** The answers, with place and day, which every table may ask. */
    public static Answers of(
            List<Questions> asked,
            Map<String, ? extends @Nullable Object> given,
            String region,
            LocalDate on,
            Shelf shelf) {
        var known = new LinkedHashMap<String, @Nullable Object>();
        known.put("place", region);
        known.put("date", on);
        known.putAll(given);
        for (Questions questions : asked) {
            for (Question question : questions.questions()) {
                follow(question, known, shelf);
            }
        }
        return new Answers(known);
    }

    private static void follow(Question question, Map<String, @Nullable Object> known, Shelf shelf) {
        String element = question.element();
        if (known.get(question.name()) == null && element != null && known.get(element) != null) {
            known.put(question.name(), known.get(element));
        }
        if (known.get(question.name()) == null && question.value() != null) {
            known.put(question.name(), question.value());
        }
        Questions.Derived derived = question.derived();
        if (known.get(question.name()) == null && derived != null) {
            shelf.rule(derived.rule()).ifPresent(rule -> {
                Outcome outcome = rule.thing().table().decide(known);
                if (outcome.isDecided()) {
                    known.put(question.name(), outcome.result().get(derived.output()));
                }
            });
        }
        if (element != null && known.get(question.name()) != null) {
            known.putIfAbsent(element, known.get(question.name()));
        }
    }

    public Truth truth(@Nullable String when) {
        if (when == null) {
            return Truth.YES;
        }
        Condition condition = READ.computeIfAbsent(when, Condition::of);
        Truth truth = condition.truth(known);
        if (truth == Truth.UNKNOWN) {
            condition.names().stream().filter(name -> known.get(name) == null).forEach(open::add);
        }
        return truth;
    }

    boolean surelyHolds(String when) {
        return truth(when) == Truth.YES;
    }

    /** What may still be wanted is wanted until the answer says otherwise. */
    public boolean mayHold(@Nullable String when) {
        return truth(when) != Truth.NO;
    }

    /** The condition while it is open; null when it is decided. */
    @Nullable
    String stillOpen(@Nullable String when) {
        return truth(when) == Truth.UNKNOWN ? when : null;
    }

    public @Nullable Object get(String name) {
        return known.get(name);
    }

    /** All of it, for a table. */
    public Map<String, @Nullable Object> known() {
        return known;
    }

    /** Names that conditions asked for and nobody answered. */
    public Set<String> open() {
        return open;
    }
}
