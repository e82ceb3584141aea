package org.yingshu.casework.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the report on one-things (R5.32): what was counted on a day stays as it was told.
 *
 * @param applications all cases of the place that ended within the days, of one-things or not
 * @param asOf the day on which it was counted
 * @param by who had it made; empty for the platform's own rhythm
 */
public record BundleReport(
        UUID id,
        String region,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        long applications,
        List<Line> lines,
        String by,
        Instant at) {

    public BundleReport {
        lines = List.copyOf(lines);
    }

    /**
     * @param cases that ended, withdrawn ones among them
     * @param minutes of office hours that a decided case took on average, net of pauses; null where none was decided
     * @param paused of office hours in which its clock stood still, on average
     */
    record Counted(
            String code,
            String name,
            long cases,
            long decided,
            @Nullable Long minutes,
            @Nullable Long paused) {}

    /**
     * A one-thing, with what one application saves against each of its items alone, as the composer counts it.
     *
     * @param share of all applications, in percent
     * @param daysAlone in the limits' own units
     * @param days saved; null where the units differ, since none is turned into another
     */
    public record Line(
            String code,
            String name,
            String lead,
            long cases,
            @Nullable BigDecimal share,
            long decided,
            @Nullable Long minutes,
            @Nullable Long paused,
            int steps,
            int materials,
            int visits,
            String daysAlone,
            String daysTogether,
            @Nullable BigDecimal days) {}
}
