package org.yingshu.engine.codes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a region code stood for at a time.
 *
 * @param from first day in force; absent where not known
 * @param to last day in force; absent where not known or still in force
 * @param source the list it was taken from
 */
public record Region(
        RegionCode code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    /** Whether nothing known speaks against the code being in force on the day. */
    public boolean mayBeInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
