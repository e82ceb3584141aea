package org.yingshu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A region on a day.
 *
 * @param code six digits
 * @param shortName without 省, 市, 县, 区 where that leaves two characters or more: 许昌
 * @param level PROVINCE, CITY or COUNTY; 济源, which the province governs directly, is a CITY
 * @param parent the code of the region above it
 */
public record RegionView(
        String code,
        String name,
        String shortName,
        String level,
        @Nullable String parent) {}
