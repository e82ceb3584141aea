package org.yingshu.feedback.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.feedback.evaluation.Scoring.Counted;
import org.yingshu.feedback.evaluation.Scoring.Line;
import org.yingshu.feedback.evaluation.Scoring.Tally;

class ScoringTests {

    private static final List<Weight> TWO =
            List.of(weight(Indicator.GOOD, 40, 80), weight(Indicator.RECTIFIED, 60, 100));

    private static Weight weight(Indicator indicator, int points, int target) {
        return new Weight(indicator, BigDecimal.valueOf(points), BigDecimal.valueOf(target), "");
    }

    private static Counted unit(String key, Map<Indicator, Tally> tallies) {
        return new Counted(key, "单位" + key, tallies);
    }

    @Test
    void pointsAreTheShareOfTheTargetAndNeverMoreThanAll() {
        Line line = Scoring.rank(
                        List.of(unit(
                                "a", Map.of(Indicator.GOOD, new Tally(9, 10), Indicator.RECTIFIED, new Tally(1, 4)))),
                        TWO)
                .getFirst();
        assertThat(line.cells()).extracting(Scoring.Cell::percent).containsExactly(decimal("90.0"), decimal("25.0"));
        assertThat(line.cells()).extracting(Scoring.Cell::points).containsExactly(decimal("40.0"), decimal("15.0"));
        assertThat(line.score()).isEqualByComparingTo("55");
    }

    @Test
    void whatNobodyHadToDoIsNotCounted() {
        Line line = Scoring.rank(List.of(unit("a", Map.of(Indicator.GOOD, new Tally(4, 10)))), TWO)
                .getFirst();
        assertThat(line.cells().get(1).percent()).isNull();
        assertThat(line.score()).as("half of the target, of 40 points").isEqualByComparingTo("50");
        assertThat(Scoring.rank(List.of(unit("b", Map.of())), TWO).getFirst().score())
                .isNull();
    }

    @Test
    void equalScoresShareARankAndNoScoreHasNone() {
        List<Counted> units = List.of(
                unit("none", Map.of()),
                unit("b", Map.of(Indicator.GOOD, new Tally(8, 10))),
                unit("a", Map.of(Indicator.GOOD, new Tally(80, 100))),
                unit("last", Map.of(Indicator.GOOD, new Tally(1, 10))));
        assertThat(Scoring.rank(units, TWO)).extracting(Line::key).containsExactly("a", "b", "last", "none");
        assertThat(Scoring.rank(units, TWO)).extracting(Line::rank).containsExactly(1, 1, 3, null);
    }

    @Test
    void theUsualSchemeIsWholeAndOthersMustBe() {
        assertThat(Weight.isWhole(Weight.USUAL)).isTrue();
        assertThat(Weight.isWhole(TWO)).as("not each indicator").isFalse();
        List<Weight> more = new ArrayList<>(Weight.USUAL);
        more.set(0, weight(Indicator.COVERED, 11, 80));
        assertThat(Weight.isWhole(more)).as("101 points").isFalse();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
