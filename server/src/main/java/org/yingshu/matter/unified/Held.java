package org.yingshu.matter.unified;

import org.jspecify.annotations.Nullable;

/**
 * Where an item is handled, or said to be.
 *
 * @param place six digits; of a township or village those of its county
 * @param level province, city, county, town or village
 * @param holder who has the power instead of the department; null where it was not handed down
 * @param document that handed it down
 */
record Held(
        String place,
        String name,
        String level,
        @Nullable String holder,
        @Nullable String document) {}
