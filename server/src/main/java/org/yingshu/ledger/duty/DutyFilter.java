package org.yingshu.ledger.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of duties is narrowed to. Every part may be absent.
 *
 * @param mine only those that the caller's organisation has a part in
 * @param state open or closed
 * @param place the beginning of the region codes
 * @param unit an organisation that has a part in it
 * @param lead an organisation that leads it
 * @param waits for what the caller's office has to decide
 */
record DutyFilter(
        @Nullable Boolean mine,
        @Nullable String state,
        @Nullable UUID plan,
        @Nullable String field,
        @Nullable UUID unit,
        @Nullable UUID lead,
        @Nullable String place,
        @Nullable List<String> status,
        @Nullable List<String> light,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable UUID parent,
        @Nullable Boolean top,
        @Nullable Boolean continuing,
        @Nullable Boolean hungUp,
        @Nullable Boolean waits,
        @Nullable String q,
        @Nullable String sort) {

    /** By words alone. */
    static DutyFilter of(String words) {
        return new DutyFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, words,
                null);
    }
}
