package org.yingshu.ledger.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.model.Light;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** A filter as SQL: fixed pieces with placeholders, and their values in order. */
record DutyConditions(String from, String where, List<Object> values, boolean fromParty) {

    static DutyConditions of(DutyFilter filter, @Nullable UUID caller, boolean byUrgency) {
        return of(filter, caller, byUrgency, false);
    }

    /** @param frequent the words stand in so many duties that looking at one duty after the other finds them sooner */
    static DutyConditions of(DutyFilter filter, @Nullable UUID caller, boolean byUrgency, boolean frequent) {
        Pieces pieces = new Pieces();
        DataScope scope = CurrentScope.get();
        UUID unit = unit(filter, caller, scope);
        boolean fromParty = unit != null && byUrgency;
        if (unit != null) {
            Pieces party = party(unit, filter);
            pieces.addAll(fromParty ? "%s" : "d.id in (select p.duty from ledger.party p where %s)", party);
        }
        region(pieces, scope.region());
        region(pieces, filter.place());
        pieces.addIf(filter.state(), "open"::equals, "d.open");
        pieces.addIf(filter.state(), "closed"::equals, "not d.open");
        pieces.add("d.plan = ?", filter.plan());
        pieces.add("d.field = ?", filter.field());
        pieces.add("d.lead = ?", filter.lead());
        pieces.add("d.parent = ?", filter.parent());
        pieces.add("d.due_key >= ?", filter.dueFrom());
        pieces.add("d.due_key <= ?", filter.dueTo());
        pieces.addIf(filter.dueFrom(), from -> filter.dueTo() == null, "d.due is not null");
        pieces.addIf(filter.top(), Boolean.TRUE::equals, "d.parent is null");
        pieces.addIf(filter.continuing(), Boolean.TRUE::equals, "d.continuing");
        pieces.addIf(filter.hungUp(), Boolean.TRUE::equals, "d.hung_up > 0");
        pieces.addIf(filter.waits(), Boolean.TRUE::equals, "d.pending");
        pieces.oneOf("d.status", filter.status());
        pieces.oneOf("d.light", filter.light());
        urgencies(pieces, filter.light(), "d.urgency");
        words(pieces, filter.q(), frequent);
        String from = fromParty ? " from ledger.party p join ledger.duty d on d.id = p.duty" : " from ledger.duty d";
        return new DutyConditions(from, pieces.where(), pieces.values, fromParty);
    }

    /** What a unit has a part in, narrowed as far as the table of parties can tell. */
    private static Pieces party(UUID unit, DutyFilter filter) {
        Pieces pieces = new Pieces();
        pieces.add("p.organisation = ?", unit);
        pieces.addIf(filter.state(), "open"::equals, "p.open");
        pieces.addIf(filter.state(), "closed"::equals, "not p.open");
        urgencies(pieces, filter.light(), "p.urgency");
        return pieces;
    }

    private static @Nullable UUID unit(DutyFilter filter, @Nullable UUID caller, DataScope scope) {
        if (filter.unit() != null) {
            return filter.unit();
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            // Who works for no organisation has none of its own.
            return caller == null ? new UUID(0, 0) : caller;
        }
        return scope.organisation();
    }

    /** Said again beside row security, in a form that an index can answer. */
    private static void region(Pieces pieces, @Nullable String prefix) {
        if (prefix == null || prefix.isEmpty() || prefix.equals("*") || prefix.equals("-")) {
            return;
        }
        if (!prefix.matches("\\d{2,6}")) {
            throw new ProblemException(Problem.INVALID);
        }
        String below = DataScope.below(prefix.length() == 6 ? prefix : (prefix + "000000").substring(0, 6));
        if (below.length() == 6) {
            pieces.add("d.region = ?", below);
        } else {
            pieces.add("d.region >= ?", below + "0".repeat(6 - below.length()));
            pieces.add("d.region <= ?", below + "9".repeat(6 - below.length()));
        }
    }

    /** The same as the lights, by which lists are sorted. */
    private static void urgencies(Pieces pieces, @Nullable List<String> lights, String column) {
        if (lights == null || lights.isEmpty()) {
            return;
        }
        List<Integer> urgencies = Arrays.stream(Light.values())
                .filter(light -> lights.stream().anyMatch(word -> word.equalsIgnoreCase(light.name())))
                .map(Light::ordinal)
                .toList();
        if (urgencies.size() == lights.size()) {
            pieces.conditions.add(column + " in (" + "?, ".repeat(urgencies.size() - 1) + "?)");
            pieces.values.addAll(urgencies);
        }
    }

    static List<String> words(@Nullable String q) {
        return q == null || q.isBlank()
                ? List.of()
                : List.of(q.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static void words(Pieces pieces, @Nullable String q, boolean frequent) {
        if (!frequent) {
            pieces.add("d.id in (select w.duty from ledger.word w where w.pairs @> ledger.pairs(?))", indexed(q));
        }
        for (String word : words(q)) {
            pieces.add("position(? in lower(d.search)) > 0", word);
        }
    }

    /** The words of two letters and more: of single letters the index of pairs knows nothing. Null when there is none. */
    static @Nullable String indexed(@Nullable String q) {
        String words = words(q).stream().filter(word -> word.length() > 1).collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static final class Pieces {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                conditions.add(condition);
                values.add(value);
            }
        }

        /** @param frame what stands around all of them */
        void addAll(String frame, Pieces others) {
            conditions.add(frame.formatted(others.where()));
            values.addAll(others.values);
        }

        <T> void addIf(@Nullable T given, Predicate<T> so, String condition) {
            if (given != null && so.test(given)) {
                conditions.add(condition);
            }
        }

        void oneOf(String column, @Nullable List<String> words) {
            if (words != null && !words.isEmpty()) {
                conditions.add(column + " in (" + "?, ".repeat(words.size() - 1) + "?)");
                words.forEach(word -> values.add(word.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }

        String where() {
            return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        }
    }
}
