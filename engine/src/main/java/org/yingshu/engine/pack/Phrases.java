package org.yingshu.engine.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.BadFlow;
import org.yingshu.engine.flow.order.BadGraph;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.BadTable;
import org.yingshu.engine.rules.feel.BadFeel;
import org.yingshu.engine.rules.feel.Condition;

/** What several kinds of files have in common: names, sources, places and dates, conditions. */
final class Phrases {

    private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

    /** The pack's own place and dates, for what does not say them. */
    private final Validity pack;

    private final Set<String> sources;

    Phrases(Validity pack, Set<String> sources) {
        this.pack = pack;
        this.sources = sources;
    }

    /** A name in both languages; one that is written once is the same in both. */
    static Words words(Section in, String key) {
        if (!in.has(key)) {
            in.fault(key, FaultKind.MISSING, key);
            return Words.NONE;
        }
        return optionalWords(in, key);
    }

    static Words optionalWords(Section in, String key) {
        Object there = in.plain(key);
        if (there == null) {
            return Words.NONE;
        }
        if (!(there instanceof Map<?, ?>)) {
            return Words.same(in.text(key));
        }
        Section section = in.section(key);
        return section == null ? Words.NONE : words(section, in, key);
    }

    /** The two texts of a mapping that is nothing else. */
    static Words words(Section section, Section in, String key) {
        String zh = section.optional("zh");
        String en = section.optional("en");
        section.done();
        if (zh == null || en == null) {
            in.fault(key, FaultKind.UNTRANSLATED, key);
        }
        return new Words(zh == null ? "" : zh, en == null ? "" : en);
    }

    static List<Option> options(Section in, String key) {
        var options = new ArrayList<Option>();
        Object plain = in.plain(key);
        if (plain instanceof List<?> members && members.stream().noneMatch(Map.class::isInstance)) {
            in.texts(key).forEach(text -> options.add(new Option(text, Words.same(text))));
            return options;
        }
        for (Section option : in.sections(key)) {
            String value = option.text("value");
            String zh = option.optional("zh");
            String en = option.optional("en");
            option.done();
            if (zh == null || en == null) {
                option.fault("value", FaultKind.UNTRANSLATED, value);
            }
            options.add(new Option(value, new Words(zh == null ? value : zh, en == null ? value : en)));
        }
        return options;
    }

    /** Where a value comes from. Law needs no entry; everything else is listed in pack.yaml. */
    Cited cited(Section in) {
        return cited(in, null);
    }

    /** The same for a part of what cites already. */
    Cited cited(Section in, @Nullable Cited above) {
        String source = in.optional("source");
        String where = String.join(", ", in.texts("where"));
        Words note = optionalWords(in, "note");
        if (source == null && above == null) {
            in.fault("source", FaultKind.NO_SOURCE);
            return new Cited("", where, note);
        }
        if (source != null && !sources.contains(source)) {
            in.fault("source", FaultKind.UNKNOWN_SOURCE, source);
        }
        if (source == null) {
            Cited whole = Objects.requireNonNull(above);
            return new Cited(whole.source(), where.isEmpty() ? whole.where() : where, note);
        }
        return new Cited(source, where, note);
    }

    /** {@code place}, {@code from}, {@code until}, or {@code valid: {from, until}}; else those of the pack. */
    Validity validity(Section in) {
        Section span = in.has("valid") ? in.section("valid") : in;
        String place = in.place("place", pack.place());
        LocalDate from = span == null ? null : span.date("from");
        LocalDate until = span == null ? null : span.date("until");
        if (span != null && span != in) {
            span.done();
        }
        LocalDate begins = from == null ? pack.from() : from;
        if (until != null && until.isBefore(begins)) {
            in.fault("until", FaultKind.BACKWARDS, begins, until);
        }
        return new Validity(place, begins, until);
    }

    static LocalDate always() {
        return ALWAYS;
    }

    static BigDecimal number(Section in, String key) {
        BigDecimal number = in.value(key, FaultKind.NOT_A_NUMBER, BigDecimal::new);
        if (number == null && in.optional(key) == null) {
            in.fault(key, FaultKind.MISSING, key);
        }
        return number == null ? BigDecimal.ZERO : number;
    }

    static int count(Section in, String key) {
        Integer count = in.value(key, FaultKind.NOT_A_NUMBER, Integer::valueOf);
        if (count == null && in.optional(key) == null) {
            in.fault(key, FaultKind.MISSING, key);
        }
        return count == null ? 0 : count;
    }

    /** A condition that can be read; its names are looked up when everything is read. */
    static @Nullable String condition(Section in) {
        return condition(in, "when");
    }

    static @Nullable String condition(Section in, String key) {
        String text = in.optional(key);
        if (text != null) {
            build(in, key, () -> Condition.of(text));
        }
        return text;
    }

    /** A value whose own rules may refuse it; null, and a fault in its line, where they do. */
    static <T> @Nullable T build(Section in, String key, Supplier<T> making) {
        try {
            return making.get();
        } catch (BadFlow e) {
            refused(in, key, e);
        } catch (BadGraph e) {
            refused(in, key, e);
        } catch (BadFeel e) {
            in.fault(key, FaultKind.BAD_CONDITION, in.text(key, ""), e.column(), e.found());
        } catch (BadTable e) {
            in.fault(key, FaultKind.BAD_TABLE, e.problem(), e.value());
        }
        return null;
    }

    static void refused(Section in, String key, BadGraph e) {
        FaultKind kind =
                switch (e.problem()) {
                    case CYCLE -> FaultKind.CYCLE;
                    case DANGLING -> FaultKind.DANGLING;
                    case TWICE -> FaultKind.TWICE;
                    default -> FaultKind.NO_COMPOSITION;
                };
        in.fault(key, kind, arguments(kind, e.about()));
    }

    private static Object[] arguments(FaultKind kind, List<String> about) {
        return kind == FaultKind.DANGLING ? about.toArray() : new Object[] {String.join(" → ", about)};
    }

    private static void refused(Section in, String key, BadFlow e) {
        if (e.problem() == BadFlow.Problem.PROMISED_LONGER) {
            String[] two = e.value().split(" > ", 2);
            in.fault(key, FaultKind.PROMISED_LONGER, two[0], two.length > 1 ? two[1] : "");
        } else if (e.problem() == BadFlow.Problem.TWICE) {
            in.fault(key, FaultKind.TWICE, e.value());
        } else {
            in.fault(key, FaultKind.BAD_VALUE, e.field(), e.value(), e.problem());
        }
    }
}
