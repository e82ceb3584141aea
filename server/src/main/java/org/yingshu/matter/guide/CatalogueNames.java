package org.yingshu.matter.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.FactDefinition;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.PackItem.Stage;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Scene;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.shared.naming.KnownNames;

/** What the packs name in both languages: records of cases and certificates keep the Chinese of it. */
@Component
@Order(10)
class CatalogueNames implements KnownNames {

    private final Shelves shelves;

    CatalogueNames(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Map<String, String> english() {
        var names = new LinkedHashMap<String, String>();
        Shelf shelf = shelves.shelf();
        this.<Words>all(shelf, DefinitionKind.NAME).forEach(words -> add(names, words));
        this.<StoredBundle>all(shelf, DefinitionKind.BUNDLE).forEach(stored -> {
            add(names, stored.bundle().name());
            stored.bundle().scenes().stream().map(Scene::name).forEach(words -> add(names, words));
        });
        this.<StoredItem>all(shelf, DefinitionKind.ITEM)
                .forEach(stored -> add(names, stored.item().name()));
        this.<StoredItem>all(shelf, DefinitionKind.ITEM).forEach(stored -> steps(names, stored.item()));
        this.<Material>all(shelf, DefinitionKind.MATERIAL).forEach(material -> add(names, material.name()));
        this.<CertificateType>all(shelf, DefinitionKind.CERTIFICATE).forEach(type -> add(names, type.name()));
        this.<Element>all(shelf, DefinitionKind.ELEMENT).forEach(element -> {
            add(names, element.name());
            options(names, element.options());
        });
        this.<PackRule>all(shelf, DefinitionKind.RULE).forEach(rule -> {
            add(names, rule.name());
            rule.questions().values().forEach(words -> add(names, words));
            rule.options().values().forEach(options -> options(names, options));
        });
        this.<IntermediaryService>all(shelf, DefinitionKind.SERVICE).forEach(service -> add(names, service.name()));
        this.<FactDefinition>all(shelf, DefinitionKind.FACT).forEach(fact -> add(names, fact.name()));
        return names;
    }

    private static void steps(Map<String, String> names, PackItem item) {
        item.stepNames().values().forEach(words -> add(names, words));
        item.scenes().stream().map(Scene::name).forEach(words -> add(names, words));
        item.stages().values().stream().map(Stage::name).forEach(words -> add(names, words));
    }

    private static void options(Map<String, String> names, List<Option> options) {
        options.forEach(option -> add(names, option.name()));
    }

    private static void add(Map<String, String> names, Words words) {
        if (!words.en().isEmpty() && !words.en().equals(words.zh())) {
            names.putIfAbsent(words.zh(), words.en());
        }
    }

    private <T> Collection<T> all(Shelf shelf, DefinitionKind kind) {
        return shelf.<T>all(kind).values().stream().map(Placed::thing).toList();
    }
}
