package org.yingshu.matter.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.PackBundle;
import org.yingshu.matter.model.DefinitionStore.Draft;
import org.yingshu.matter.model.Shelf.Placed;

/** Which versions of its items a bundle holds. */
@Component
public class BundlePins {

    private final DefinitionStore store;
    private final MatterJson json;
    private final Shelves shelves;

    BundlePins(DefinitionStore store, MatterJson json, Shelves shelves) {
        this.store = store;
        this.json = json;
        this.shelves = shelves;
    }

    /** Every bundle that holds an old version of an item takes the current one, in a version of its own. */
    public void renew(String by) {
        Shelf shelf = shelves.refresh();
        var items = new LinkedHashMap<String, UUID>();
        shelf.<StoredItem>all(DefinitionKind.ITEM).forEach((code, placed) -> items.put(code, placed.version()));
        for (Placed<StoredBundle> placed :
                new ArrayList<>(shelf.<StoredBundle>all(DefinitionKind.BUNDLE).values())) {
            StoredBundle stored = placed.thing();
            Map<String, UUID> pins = of(stored.bundle(), items);
            if (!pins.equals(stored.items())) {
                var head = placed.head();
                store.put(
                        new Draft(
                                DefinitionKind.BUNDLE,
                                head.code(),
                                head.pack(),
                                head.packVersion(),
                                head.place(),
                                json.write(new StoredBundle(stored.bundle(), stored.questions(), pins, stored.graph())),
                                by),
                        "");
            }
        }
        shelves.refresh();
    }

    /** @param items the version of each item, by code */
    public static Map<String, UUID> of(PackBundle bundle, Map<String, UUID> items) {
        var pins = new LinkedHashMap<String, UUID>();
        Stream.concat(bundle.items().stream(), bundle.optional().stream()).forEach(code -> {
            @Nullable UUID version = items.get(code);
            if (version != null) {
                pins.put(code, version);
            }
        });
        return pins;
    }
}
