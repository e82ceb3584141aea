package org.yingshu.matter.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.pack.model.Channel;
import org.yingshu.engine.pack.model.ItemKind;
import org.yingshu.engine.pack.model.Risk;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.ServiceKind;

/**
 * A line of the catalogue.
 *
 * @param kind null for a bundle
 * @param statutory both limits as they hold in the caller's place today
 * @param items of a bundle; 1 for an item
 */
record ItemRow(
        UUID version,
        ServiceKind service,
        String code,
        Words name,
        String department,
        @Nullable ItemKind kind,
        @Nullable Risk decision,
        @Nullable Limit statutory,
        @Nullable Limit promised,
        int materials,
        int visits,
        BigDecimal cost,
        List<Channel> channels,
        int items,
        String pack,
        int number) {}
