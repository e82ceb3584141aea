package org.yingshu.matter.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.StepNews;

/** Everything that is current, at hand: a few thousand things that every request asks for. */
public final class Shelf {

    /** A thing in its current version. */
    public record Placed<T>(Definition head, T thing) {

        public UUID version() {
            return head.id();
        }

        public String code() {
            return head.code();
        }
    }

    private final long revision;
    private final Map<DefinitionKind, Map<String, Placed<?>>> things = new EnumMap<>(DefinitionKind.class);
    private final List<StepNews> stepNews;

    Shelf(long revision, List<Placed<?>> placed) {
        this.revision = revision;
        placed.forEach(one -> things.computeIfAbsent(one.head().kind(), kind -> new LinkedHashMap<>())
                .put(one.code(), one));
        this.stepNews = this.<StoredItem>all(DefinitionKind.ITEM).values().stream()
                .flatMap(item -> item.thing().item().pushes().stream()
                        .filter(push -> push.event() == Push.Event.REACHED)
                        .map(push -> new StepNews(item.code(), push)))
                .toList();
    }

    /** Asked with every step that ends. */
    public List<StepNews> stepNews() {
        return stepNews;
    }

    public long revision() {
        return revision;
    }

    @SuppressWarnings("unchecked") // one kind is one type: see Shelves
    public <T> Map<String, Placed<T>> all(DefinitionKind kind) {
        return (Map<String, Placed<T>>)
                (Map<String, ?>) Collections.unmodifiableMap(things.getOrDefault(kind, Map.of()));
    }

    public Optional<Placed<StoredItem>> item(String code) {
        return Optional.ofNullable(this.<StoredItem>all(DefinitionKind.ITEM).get(code));
    }

    public Optional<Placed<StoredBundle>> bundle(String code) {
        return Optional.ofNullable(this.<StoredBundle>all(DefinitionKind.BUNDLE).get(code));
    }

    public Optional<Placed<PackRule>> rule(String code) {
        return Optional.ofNullable(this.<PackRule>all(DefinitionKind.RULE).get(code));
    }

    public Optional<Element> element(String code) {
        return Optional.ofNullable(this.<Element>all(DefinitionKind.ELEMENT).get(code))
                .map(Placed::thing);
    }

    public Optional<CertificateType> certificate(String code) {
        return Optional.ofNullable(
                        this.<CertificateType>all(DefinitionKind.CERTIFICATE).get(code))
                .map(Placed::thing);
    }

    public boolean isCertificate(String code) {
        return all(DefinitionKind.CERTIFICATE).containsKey(code);
    }

    /** What a material or certificate is called; its code where nobody knows it any more. */
    public Words materialName(String code) {
        Placed<Material> material = this.<Material>all(DefinitionKind.MATERIAL).get(code);
        return material != null
                ? material.thing().name()
                : certificate(code).map(CertificateType::name).orElse(Words.same(code));
    }
}
