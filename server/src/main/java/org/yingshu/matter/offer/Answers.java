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
import org.yingshu.engine.rules.feel.Condition;
import org.yingshu.engine.rules.feel.Condition.Truth;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;

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
        asked.forEach(questions -> questions.complete(
                known, code -> shelf.rule(code).map(Placed::thing).orElse(null)));
        return new Answers(known);
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
