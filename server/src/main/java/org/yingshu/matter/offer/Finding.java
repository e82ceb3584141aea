package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.matter.model.StoredBundle;
import org.yingshu.matter.model.StoredItem;

/** Finds items and bundles: the current version by code, or the version that a case began with. */
@Component
public class Finding {

    private final Shelves shelves;

    Finding(Shelves shelves) {
        this.shelves = shelves;
    }

    /** What is offered on the day; an item and a bundle never share a code in one pack, and the bundle comes first. */
    public Optional<Taken> current(String code, LocalDate on) {
        Shelf shelf = shelves.shelf();
        return shelf.bundle(code)
                .filter(placed -> holds(placed.thing().bundle().validity(), on))
                .map(placed -> Taken.of(placed, shelf, shelves))
                .or(() -> shelf.item(code)
                        .filter(placed -> holds(placed.thing().item().validity(), on))
                        .map(Taken::of));
    }

    /** Whatever its dates are: for those who look at the catalogue. */
    public Optional<Taken> any(String code) {
        Shelf shelf = shelves.shelf();
        return shelf.bundle(code)
                .map(placed -> Taken.of(placed, shelf, shelves))
                .or(() -> shelf.item(code).map(Taken::of));
    }

    public Optional<Taken> version(UUID id) {
        Shelf shelf = shelves.shelf();
        Optional<Placed<StoredBundle>> bundle = shelves.version(id, DefinitionKind.BUNDLE);
        return bundle.map(placed -> Taken.of(placed, shelf, shelves)).or(() -> {
            Optional<Placed<StoredItem>> item = shelves.version(id, DefinitionKind.ITEM);
            return item.map(Taken::of);
        });
    }

    private static boolean holds(Validity validity, LocalDate on) {
        return validity.holds(on);
    }
}
