package org.yingshu.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list.
 *
 * @param code unique within its edition
 * @param attributes the other columns by their head, in the source's order
 * @param validFrom where the item begins later than its edition
 * @param validTo the last day, where the item ends before its edition
 */
public record ListItem(
        String code,
        String name,
        Map<String, String> attributes,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public ListItem {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
