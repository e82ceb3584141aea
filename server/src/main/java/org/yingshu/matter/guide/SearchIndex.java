package org.yingshu.matter.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Faq;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;

/**
 * Finds services by what people call them. A few hundred guides fit into memory, and are made anew when the catalogue
 * changes.
 */
final class SearchIndex {

    private static final int NAME = 100;
    private static final int KEYWORD = 90;
    private static final int PART_OF_KEYWORD = 70;
    private static final int INITIALS = 60;
    private static final int SYNONYM = 50;
    private static final int CODE = 45;
    private static final int TEXT = 40;
    /** What shares less of its pairs of characters with the question is not about it. */
    private static final double LEAST_SHARED = 0.5;
    /** What a text says beside the name counts less than the name. */
    private static final double LESS = 0.8;

    private static final Synonyms SYNONYMS = new Synonyms();

    /**
     * A service that was found.
     *
     * @param scene the scene of the item that was found; null where it is the service as a whole
     */
    record Hit(
            String code,
            ServiceKind kind,
            Words name,
            String department,
            List<String> keywords,
            int score,
            @Nullable Scene scene) {}

    private record Entry(
            String code,
            ServiceKind kind,
            Validity validity,
            @Nullable Scene scene,
            Words service,
            Words name,
            String department,
            List<String> keywords,
            String initials,
            String text,
            Set<String> pairs) {}

    private final long revision;
    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(Shelf shelf) {
        revision = shelf.revision();
        shelf.<StoredBundle>all(DefinitionKind.BUNDLE)
                .values()
                .forEach(placed -> add(placed.thing().bundle()));
        shelf.<StoredItem>all(DefinitionKind.ITEM)
                .values()
                .forEach(placed -> add(placed.thing().item()));
    }

    long revision() {
        return revision;
    }

    private void add(PackBundle bundle) {
        var text = new StringBuilder(plain(bundle.name()));
        bundle.scenes().stream().map(Scene::name).map(SearchIndex::plain).forEach(text::append);
        add(
                bundle.code(),
                ServiceKind.BUNDLE,
                bundle.validity(),
                null,
                bundle.name(),
                bundle.name(),
                bundle.lead(),
                bundle.keywords(),
                text);
    }

    private void add(PackItem item) {
        var text = new StringBuilder(plain(item.name()));
        item.conditions().stream().map(SearchIndex::plain).forEach(text::append);
        item.faq().stream().map(Faq::question).map(SearchIndex::plain).forEach(text::append);
        item.basis().forEach(basis -> text.append(basis.text()));
        add(
                item.code(),
                ServiceKind.ITEM,
                item.validity(),
                null,
                item.name(),
                item.name(),
                item.department(),
                item.keywords(),
                text);
        // A scene is found by its own words alone: the item's lead to the item.
        item.scenes()
                .forEach(scene -> add(
                        item.code(),
                        ServiceKind.ITEM,
                        item.validity(),
                        scene,
                        item.name(),
                        scene.name(),
                        item.department(),
                        scene.keywords(),
                        new StringBuilder(plain(scene.name()))));
    }

    private void add(
            String code,
            ServiceKind kind,
            Validity validity,
            @Nullable Scene scene,
            Words service,
            Words name,
            String department,
            List<String> keywords,
            StringBuilder text) {
        if (scene == null) {
            text.append(department).append(' ');
        }
        keywords.forEach(keyword -> text.append(keyword).append(' '));
        String plain = text.toString().toLowerCase(Locale.ROOT);
        String initials = Initials.of(name.zh()) + " "
                + String.join(" ", keywords.stream().map(Initials::of).toList());
        entries.add(new Entry(
                code, kind, validity, scene, service, name, department, keywords, initials, plain, pairs(plain)));
    }

    private static String plain(Words words) {
        return words.zh() + " " + words.en() + " ";
    }

    /** Of what is offered on the day the best first; one thing before its items where both fit as well. */
    List<Hit> find(String question, LocalDate day, int most) {
        String asked = question.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> synonyms = SYNONYMS.of(asked);
        Set<String> pairs = pairs(asked);
        EnglishQuestion english = EnglishQuestion.of(asked);
        return entries.stream()
                .filter(entry -> entry.validity().holds(day))
                .map(entry -> new Hit(
                        entry.code(),
                        entry.kind(),
                        entry.service(),
                        entry.department(),
                        entry.keywords(),
                        score(entry, asked, synonyms, pairs, english),
                        entry.scene()))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.kind() == ServiceKind.ITEM)
                        .thenComparing(Hit::code)
                        .thenComparing(
                                hit -> hit.scene() == null ? "" : hit.scene().code()))
                .limit(most)
                .toList();
    }

    private static int score(
            Entry entry, String asked, Set<String> synonyms, Set<String> pairs, EnglishQuestion english) {
        String name = entry.name().zh().toLowerCase(Locale.ROOT);
        if (name.contains(asked) || entry.name().en().toLowerCase(Locale.ROOT).contains(asked)) {
            return NAME;
        }
        if (entry.keywords().stream().anyMatch(keyword -> keyword.equalsIgnoreCase(asked))) {
            return KEYWORD;
        }
        if (entry.keywords().stream().anyMatch(keyword -> keyword.contains(asked) || asked.contains(keyword))) {
            return PART_OF_KEYWORD;
        }
        if (asked.length() > 1
                && asked.chars().allMatch(c -> c < 128)
                && entry.initials().contains(asked)) {
            return INITIALS;
        }
        long alike = synonyms.stream()
                .filter(word -> name.contains(word) || entry.keywords().contains(word))
                .count();
        if (alike > 0) {
            return SYNONYM + (int) Math.min(alike, 5);
        }
        if (entry.code().contains(asked)) {
            return CODE;
        }
        if (!english.asksNothing()) {
            double said = Math.max(english.in(entry.name().en()), english.in(entry.text()) * LESS);
            return said < LEAST_SHARED ? 0 : (int) (TEXT * said);
        }
        long shared = pairs.stream().filter(entry.pairs()::contains).count();
        double part = pairs.isEmpty() ? 0 : (double) shared / pairs.size();
        return part < LEAST_SHARED ? 0 : (int) (TEXT * part);
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int n = 0; n + 2 <= text.length(); n++) {
            String pair = text.substring(n, n + 2);
            if (!pair.isBlank()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
