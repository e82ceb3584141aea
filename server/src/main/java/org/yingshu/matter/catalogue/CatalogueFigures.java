package org.yingshu.matter.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.matter.ServiceKind;

/**
 * What the items of the catalogue are like as a whole (R5.8–R5.10).
 *
 * @param items all of them
 * @param shortened by what share, in percent, promised limits are shorter than statutory ones on average; null where none
 *     can be compared
 * @param counts how many there are of each trait
 */
record CatalogueFigures(int items, @Nullable BigDecimal shortened, List<Count> counts) {

    /** What a list may be narrowed to. */
    enum Trait {
        /** Both limits are known in one unit, and no unit is turned into another. */
        COMPARABLE,
        /** 即时办 */
        INSTANT,
        /** 不见面 */
        NO_VISIT,
        /** 网上可办 */
        ONLINE,
        /** Nothing has to be handed in. */
        NO_MATERIAL;

        /** Whether the row is one of those of the name; an unknown name has none. */
        static boolean has(String name, ItemRow row) {
            return Stream.of(values()).anyMatch(trait -> trait.name().equals(name) && trait.of(row));
        }

        boolean of(ItemRow row) {
            return switch (this) {
                case COMPARABLE ->
                    row.statutory() != null
                            && row.promised() != null
                            && row.statutory().unit() == row.promised().unit();
                case INSTANT -> row.decision() == Risk.INSTANT;
                case NO_VISIT -> row.visits() == 0;
                case ONLINE -> row.channels().contains(Channel.WEB);
                case NO_MATERIAL -> row.materials() == 0;
            };
        }
    }

    record Count(Trait trait, int items) {}

    static CatalogueFigures of(List<ItemRow> all) {
        List<ItemRow> items =
                all.stream().filter(row -> row.service() == ServiceKind.ITEM).toList();
        return new CatalogueFigures(
                items.size(),
                shortened(items.stream().filter(Trait.COMPARABLE::of).toList()),
                Stream.of(Trait.values())
                        .map(trait -> new Count(
                                trait, (int) items.stream().filter(trait::of).count()))
                        .toList());
    }

    private static @Nullable BigDecimal shortened(List<ItemRow> comparable) {
        if (comparable.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemRow row : comparable) {
            Limit statutory = row.statutory();
            Limit promised = row.promised();
            if (statutory != null && promised != null) {
                sum = sum.add(statutory
                        .amount()
                        .subtract(promised.amount())
                        .movePointRight(2)
                        .divide(statutory.amount(), 6, RoundingMode.HALF_UP));
            }
        }
        return sum.divide(BigDecimal.valueOf(comparable.size()), 1, RoundingMode.HALF_UP);
    }
}
