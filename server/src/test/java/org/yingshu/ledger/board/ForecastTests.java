package org.yingshu.ledger.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yingshu.ledger.board.Forecast.Outcome;
import org.yingshu.ledger.board.Forecast.Point;

class ForecastTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static Point point(int day, int percent) {
        return new Point(START.plusDays(day), percent);
    }

    private static LocalDate end(Forecast forecast) {
        return Objects.requireNonNull(forecast.end());
    }

    private static Forecast of(List<Point> points, @Nullable LocalDate due) {
        return Forecast.of(points, due, TODAY);
    }

    @Test
    void saysNothingOfFewerThanTwoDays() {
        assertThat(of(List.of(), null).outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(of(List.of(point(0, 40)), null).outcome()).isEqualTo(Outcome.TOO_FEW);
        Forecast twiceOnOneDay = of(List.of(point(0, 10), point(0, 40)), null);
        assertThat(twiceOnOneDay.outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(twiceOnOneDay.basis().percent()).isEqualTo(40);
        assertThat(twiceOnOneDay.basis().pace()).isNull();
    }

    @Test
    void showsWhatItRestsOn() {
        Forecast forecast = of(List.of(point(0, 10), point(30, 40), point(60, 70)), START.plusDays(80));
        assertThat(forecast.outcome()).isEqualTo(Outcome.EXPECTED);
        assertThat(forecast.end()).isEqualTo(START.plusDays(90));
        assertThat(forecast.slip()).isEqualTo(10);
        assertThat(forecast.basis()).isEqualTo(new Forecast.Basis(3, START, START.plusDays(60), 60, 70, 30.0));
    }

    @Test
    void knowsWhatIsDoneAndWhatStandsStill() {
        assertThat(of(List.of(point(0, 100)), null).outcome()).isEqualTo(Outcome.DONE);
        assertThat(of(List.of(point(0, 30), point(50, 30)), null).outcome()).isEqualTo(Outcome.STANDING_STILL);
        assertThat(of(List.of(point(0, 60), point(50, 30)), null).outcome()).isEqualTo(Outcome.STANDING_STILL);
        assertThat(of(List.of(point(0, 1), point(300, 2)), null).outcome()).isEqualTo(Outcome.STANDING_STILL);
    }

    @Test
    void neverExpectsAnEndInThePast() {
        Forecast forecast = Forecast.of(List.of(point(0, 50), point(10, 90)), null, START.plusDays(400));
        assertThat(forecast.end()).isEqualTo(START.plusDays(400));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsTheEndOfAnyEvenPaceAlsoWhenOneReportIsFarOff(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int step = 1 + random.nextInt(10);
            int gain = 1 + random.nextInt(5);
            int count = 7 + random.nextInt(8);
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                points.add(point(i * step, i * gain));
            }
            int left = 100 - (count - 1) * gain;
            LocalDate exact = START.plusDays((long) (count - 1) * step + (long) Math.ceil((double) left * step / gain));
            assertThat(end(of(points, null))).isEqualTo(exact);
            assertThat(end(of(even(count, step, gain, 1 + random.nextInt(count - 2)), null)))
                    .isEqualTo(exact);
        }
    }

    /** An even pace with one report in the middle that is far off. */
    private static List<Point> even(int count, int step, int gain, int wrong) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(point(i * step, i == wrong ? 99 : i * gain));
        }
        return points;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void keepsItsPromisesForAnyReports(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            List<Point> points = new ArrayList<>();
            int count = random.nextInt(80);
            for (int i = 0; i < count; i++) {
                points.add(point(random.nextInt(300), random.nextInt(101)));
            }
            points.sort(Comparator.comparing(Point::on));
            Forecast forecast = of(points, START.plusDays(100));
            assertThat(forecast.end() != null).isEqualTo(forecast.outcome() == Outcome.EXPECTED);
            assertThat(forecast.slip() != null).isEqualTo(forecast.end() != null);
            assertThat(forecast.basis().reports()).isLessThanOrEqualTo(Forecast.MOST_REPORTS);
            if (forecast.end() != null) {
                LocalDate last = Objects.requireNonNull(forecast.basis().to());
                assertThat(end(forecast)).isAfter(last);
                assertThat(end(forecast)).isBeforeOrEqualTo(last.plusDays(Forecast.MOST_DAYS));
            }
            // The same some weeks later is the same some weeks later; the order of days does not matter.
            List<Point> later = new ArrayList<>(points.stream()
                    .map(point -> new Point(point.on().plusDays(21), point.percent()))
                    .toList());
            Forecast shifted = of(later, START.plusDays(121));
            assertThat(shifted.outcome()).isEqualTo(forecast.outcome());
            assertThat(shifted.slip()).isEqualTo(forecast.slip());
            if (points.stream().map(Point::on).distinct().count() == points.size()) {
                Collections.shuffle(later, random);
                assertThat(of(later, START.plusDays(121))).isEqualTo(shifted);
            }
        }
    }
}
