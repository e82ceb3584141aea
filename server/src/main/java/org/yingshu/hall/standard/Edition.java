package org.yingshu.hall.standard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a hall's standard. The texts order appraisal and daily evaluation and give no criteria, so all of it is
 * configuration, unless a criterion names its source.
 *
 * @param number 0 for the one that comes with the platform
 * @param from the first day of a period that is appraised by it
 * @param excellent the score from which the grade is given; the same for {@code good} and {@code fair}
 * @param objectionDays calendar days in which one may object to a mark
 * @param namesStaff whether members of staff may be named on the hall's public page
 */
public record Edition(
        int number,
        LocalDate from,
        List<Criterion> criteria,
        BigDecimal excellent,
        BigDecimal good,
        BigDecimal fair,
        int objectionDays,
        boolean namesStaff,
        String reason,
        @Nullable String by,
        @Nullable Instant at) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Edition {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param points of a hundred
     * @param full the value that has all points; {@code none} the one that has none, on either side of it
     * @param source empty where no document gives it and it is configuration
     */
    public record Criterion(Measure measure, BigDecimal points, BigDecimal full, BigDecimal none, String source) {

        private static Criterion usual(Measure measure, int points, int full, int none) {
            return new Criterion(
                    measure, BigDecimal.valueOf(points), BigDecimal.valueOf(full), BigDecimal.valueOf(none), "");
        }
    }

    public static final Edition USUAL = new Edition(
            0,
            LocalDate.of(2000, 1, 1),
            List.of(
                    Criterion.usual(Measure.WAIT, 20, 10, 60),
                    Criterion.usual(Measure.ON_TIME, 40, 100, 80),
                    Criterion.usual(Measure.RETURNED, 15, 0, 20),
                    Criterion.usual(Measure.GOOD, 25, 100, 80)),
            BigDecimal.valueOf(90),
            BigDecimal.valueOf(80),
            BigDecimal.valueOf(60),
            5,
            false,
            "",
            null,
            null);

    /** Each measure once, a hundred points in all, limits that differ, grades in order. */
    boolean isWhole() {
        return criteria.stream().map(Criterion::measure).sorted().toList().equals(Arrays.asList(Measure.values()))
                && criteria.stream()
                                .map(Criterion::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(HUNDRED)
                        == 0
                && criteria.stream()
                        .allMatch(
                                one -> one.points().signum() >= 0 && one.full().compareTo(one.none()) != 0)
                && excellent.compareTo(good) > 0
                && good.compareTo(fair) > 0;
    }

    public Grade grade(BigDecimal score) {
        if (score.compareTo(excellent) >= 0) {
            return Grade.EXCELLENT;
        }
        if (score.compareTo(good) >= 0) {
            return Grade.GOOD;
        }
        return score.compareTo(fair) >= 0 ? Grade.FAIR : Grade.POOR;
    }
}
