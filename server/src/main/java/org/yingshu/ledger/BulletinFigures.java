package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin counts. Figures are counted once and then stand: each says of how many it is so many, and all of them
 * were true at one moment.
 *
 * @param at when they were counted
 * @param asOf the last day that counts: the end of the period, or the day of counting if that was earlier
 * @param rule by what the ranks are made, the weightiest first; configuration of this installation
 */
public record BulletinFigures(
        Instant at,
        LocalDate asOf,
        List<Criterion> rule,
        Totals totals,
        List<Rank> places,
        List<Rank> units,
        List<LateDuty> late,
        List<Mention> praised,
        List<Mention> talked,
        List<HungUp> hungUp) {

    public BulletinFigures {
        rule = List.copyOf(rule);
        places = List.copyOf(places);
        units = List.copyOf(units);
        late = List.copyOf(late);
        praised = List.copyOf(praised);
        talked = List.copyOf(talked);
        hungUp = List.copyOf(hungUp);
    }

    /** By what places and units are compared. */
    public enum Criterion {
        COMPLETION,
        ON_TIME,
        LATE,
        ARREARS
    }

    /** So many of so many. */
    public record Share(int part, int whole) {

        public Share {
            if (part < 0 || part > whole) {
                throw new IllegalArgumentException(part + " of " + whole);
            }
        }

        /** Compares as fractions, exactly; of nothing is less than none of some. */
        public int compareWith(Share other) {
            if (whole == 0 || other.whole == 0) {
                return Boolean.compare(whole > 0, other.whole > 0);
            }
            return Long.compare((long) part * other.whole, (long) other.part * whole);
        }
    }

    /**
     * @param total all duties of the scope that stood on the day
     * @param completion of the duties due by the day or finished in the period, those finished in the period
     * @param onTime of those finished in the period, those finished by their due date
     * @param late due and not finished
     * @param arrears reports that should have come and did not
     */
    public record Totals(int total, int open, Share completion, Share onTime, int late, int arrears) {}

    /** @param rank ties share one, and the next ranks are left out: 1, 1, 3 */
    public record Rank(int rank, String key, String name, Share completion, Share onTime, int late, int arrears) {}

    public record LateDuty(UUID duty, String number, String title, String lead, LocalDate due, int days) {}

    /** A unit that was praised or called in, and what for. */
    public record Mention(UUID record, LocalDate on, String names, String title) {}

    public record HungUp(
            UUID duty,
            String title,
            String lead,
            String problem,
            @Nullable LocalDate lookAgainOn) {}
}
