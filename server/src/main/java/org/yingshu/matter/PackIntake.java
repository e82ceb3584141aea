package org.yingshu.matter;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.pack.model.Pack;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.matter.model.BundlePins;
import org.yingshu.matter.model.CancelledSteps;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.DefinitionStore.Draft;
import org.yingshu.matter.model.MatterJson;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;

/**
 * Takes packs into the catalogue: what changed becomes a new version, what did not stays the one it was, and what the pack
 * does not hold any more is not offered any more. Cases keep the versions that they began with.
 */
@Component
public class PackIntake {

    private static final String BY = "packs";

    private final DefinitionStore store;
    private final MatterJson json;
    private final Shelves shelves;
    private final BundlePins pins;
    private final CancelledSteps cancelled;

    PackIntake(DefinitionStore store, MatterJson json, Shelves shelves, BundlePins pins, CancelledSteps cancelled) {
        this.store = store;
        this.json = json;
        this.shelves = shelves;
        this.pins = pins;
        this.cancelled = cancelled;
    }

    /** All packs in one transaction: those that others need come first. */
    @Transactional
    public void take(List<Pack> packs) {
        store.lock();
        var items = new HashMap<String, UUID>();
        shelves.refresh()
                .<StoredItem>all(DefinitionKind.ITEM)
                .forEach((code, placed) -> items.put(code, placed.version()));
        packs.forEach(pack -> take(pack, items));
        // Bundles of other packs, and those composed by hand, take the new versions of their items as well.
        pins.renew(BY);
    }

    private void take(Pack pack, Map<String, UUID> items) {
        each(pack, DefinitionKind.SOURCE, pack.sources().values().stream(), source -> pack.code() + "/" + source.id());
        each(pack, DefinitionKind.NAME, pack.names().stream(), name -> pack.code() + "/" + name.zh());
        each(pack, DefinitionKind.ELEMENT, pack.elements().stream(), element -> element.code());
        each(pack, DefinitionKind.MATERIAL, pack.materials().stream(), material -> material.code());
        each(pack, DefinitionKind.CERTIFICATE, pack.certificates().stream(), certificate -> certificate.code());
        each(pack, DefinitionKind.SERVICE, pack.services().stream(), service -> service.code());
        each(pack, DefinitionKind.SHARE, pack.shares().stream(), share -> share.code());
        each(pack, DefinitionKind.RULE, pack.rules().stream(), rule -> rule.code());
        each(pack, DefinitionKind.MODEL, pack.models().stream(), model -> model.code());
        each(pack, DefinitionKind.FACT, pack.facts().stream(), fact -> fact.code());
        each(pack, DefinitionKind.LIFE, pack.lives().stream(), life -> life.code());
        each(pack, DefinitionKind.EXAMPLE, pack.examples().stream(), example -> pack.code() + "/" + example.code());
        var figures = new int[1];
        each(pack, DefinitionKind.FIGURE, pack.figures().stream(), figure -> figure.code() + "/" + ++figures[0]);
        each(pack, DefinitionKind.QUESTIONS, pack.questions().stream(), questions -> questions.code());
        Map<String, Questions> questions = new LinkedHashMap<>();
        pack.questions().forEach(one -> questions.put(one.subject(), one));
        for (PackItem item : pack.items()) {
            items.put(
                    item.code(),
                    put(
                            pack,
                            DefinitionKind.ITEM,
                            item.code(),
                            item.validity().place(),
                            new StoredItem(cancelled.without(item), questions.get(item.code()))));
        }
        withdraw(pack, DefinitionKind.ITEM, pack.items().stream().map(PackItem::code));
        for (PackBundle bundle : pack.bundles()) {
            put(
                    pack,
                    DefinitionKind.BUNDLE,
                    bundle.code(),
                    bundle.validity().place(),
                    new StoredBundle(bundle, questions.get(bundle.code()), BundlePins.of(bundle, items), null));
        }
        withdraw(pack, DefinitionKind.BUNDLE, pack.bundles().stream().map(PackBundle::code));
    }

    private <T> void each(Pack pack, DefinitionKind kind, Stream<T> things, Function<T, String> code) {
        Set<String> kept = new TreeSet<>();
        things.forEach(thing -> {
            String own = code.apply(thing);
            kept.add(own);
            put(pack, kind, own, pack.validity().place(), Objects.requireNonNull(thing));
        });
        store.withdrawOthers(pack.code(), kind, kept);
    }

    private void withdraw(Pack pack, DefinitionKind kind, Stream<String> codes) {
        store.withdrawOthers(pack.code(), kind, codes.toList());
    }

    private UUID put(Pack pack, DefinitionKind kind, String code, String place, Object thing) {
        return store.put(new Draft(kind, code, pack.code(), pack.version(), place, json.write(thing), BY), "");
    }
}
