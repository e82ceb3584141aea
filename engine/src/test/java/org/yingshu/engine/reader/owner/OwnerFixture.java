package org.yingshu.engine.reader.owner;

import java.util.List;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.source.Passage;

/** Contexts of a province's and a city's document, and owners as short lines: {@code 牵头? 省财政厅}. */
final class OwnerFixture {

    static final OwnerContext PROVINCE = OwnerContext.of(Level.PROVINCE, "河南省");
    static final OwnerContext CITY = OwnerContext.of(Level.CITY, "许昌市");

    private OwnerFixture() {}

    static List<Owner> owners(String raw, OwnerContext context) {
        return new OwnersReader().read(Passage.of(raw), context);
    }

    static List<String> names(String raw, OwnerContext context) {
        return owners(raw, context).stream().map(Owner::name).toList();
    }

    /** Role, {@code ?} when inferred, name, {@code *} for a group and {@code +} for an open list, parted by 、. */
    static String summary(String raw, OwnerContext context) {
        return String.join(
                "、", owners(raw, context).stream().map(OwnerFixture::line).toList());
    }

    private static String line(Owner owner) {
        return owner.role()
                + (owner.inferred() ? "?" : "")
                + " "
                + owner.name()
                + (owner.group() ? "*" : "")
                + (owner.open() ? "+" : "");
    }
}
