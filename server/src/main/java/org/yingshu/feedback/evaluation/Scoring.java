package org.yingshu.feedback.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From counts to points and ranks. What nobody had to do is not counted, for or against. */
final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scoring() {}

    /** @param base how many there were; of those {@code met} are as they should be */
    record Tally(long met, long base) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally more) {
            return new Tally(met + more.met, base + more.base);
        }
    }

    /** A unit or place with what was counted of it. */
    record Counted(String key, String name, Map<Indicator, Tally> tallies) {}

    /**
     * @param percent null where there was nothing to count
     * @param points of those that the indicator has
     */
    public record Cell(
            Indicator indicator,
            long met,
            long base,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal points) {}

    /**
     * A unit or place in the ranking.
     *
     * @param score of a hundred; null where there was nothing to count at all
     * @param rank the same for the same score
     */
    public record Line(
            String key,
            String name,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<Cell> cells) {}

    static List<Line> rank(List<Counted> counted, List<Weight> weights) {
        List<Line> lines = counted.stream()
                .map(one -> line(one, weights))
                .sorted(Scoring::bestFirst)
                .toList();
        List<Line> ranked = new ArrayList<>();
        for (Line line : lines) {
            Line before = ranked.isEmpty() ? null : ranked.getLast();
            BigDecimal score = line.score();
            Integer rank = null;
            if (score != null && before != null && score.equals(before.score())) {
                rank = before.rank();
            } else if (score != null) {
                rank = ranked.size() + 1;
            }
            ranked.add(new Line(line.key(), line.name(), rank, score, line.cells()));
        }
        return ranked;
    }

    /** What has no score comes last. */
    private static int bestFirst(Line one, Line other) {
        BigDecimal score = one.score();
        BigDecimal against = other.score();
        if (score != null && against != null && score.compareTo(against) != 0) {
            return against.compareTo(score);
        }
        if ((score == null) != (against == null)) {
            return score == null ? 1 : -1;
        }
        return one.key().compareTo(other.key());
    }

    private static Line line(Counted one, List<Weight> weights) {
        List<Cell> cells = new ArrayList<>();
        BigDecimal got = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Weight weight : weights) {
            Tally tally = one.tallies().getOrDefault(weight.indicator(), Tally.NONE);
            if (tally.base() == 0) {
                cells.add(new Cell(weight.indicator(), 0, 0, null, null));
                continue;
            }
            BigDecimal percent = HUNDRED.multiply(BigDecimal.valueOf(tally.met()))
                    .divide(BigDecimal.valueOf(tally.base()), 1, RoundingMode.HALF_UP);
            // From the counts, not from the rounded percentage.
            BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(tally.met()))
                    .divide(BigDecimal.valueOf(tally.base()).multiply(weight.target()), 10, RoundingMode.HALF_UP)
                    .min(BigDecimal.ONE);
            BigDecimal points = weight.points().multiply(share);
            got = got.add(points);
            possible = possible.add(weight.points());
            cells.add(new Cell(
                    weight.indicator(), tally.met(), tally.base(), percent, points.setScale(1, RoundingMode.HALF_UP)));
        }
        BigDecimal score =
                possible.signum() == 0 ? null : HUNDRED.multiply(got).divide(possible, 1, RoundingMode.HALF_UP);
        return new Line(one.key(), one.name(), null, score, cells);
    }

    static Map<Indicator, Tally> sum(List<Map<Indicator, Tally>> several) {
        Map<Indicator, Tally> sum = new EnumMap<>(Indicator.class);
        several.forEach(one -> one.forEach((indicator, tally) -> sum.merge(indicator, tally, Tally::plus)));
        return sum;
    }
}
