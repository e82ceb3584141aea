package org.yingshu.matter.offer;

import java.time.LocalDate;
import java.util.List;
import org.yingshu.engine.flow.FormField;
import org.yingshu.engine.flow.Item;
import org.yingshu.engine.flow.MaterialNeed;
import org.yingshu.engine.pack.model.Validity;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.MaterialView;
import org.yingshu.matter.model.Shelf;

/** Names for the fields and materials of what the composer made. */
public final class Dressing {

    private final Parts parts;

    public Dressing(Shelf shelf) {
        parts = new Parts(shelf, Validity.NATION, LocalDate.EPOCH);
    }

    public FieldView field(FormField field, List<Item> items) {
        return parts.field(field, items, field.when());
    }

    public MaterialView material(MaterialNeed need, List<Item> items) {
        return parts.material(need, items, need.when());
    }
}
