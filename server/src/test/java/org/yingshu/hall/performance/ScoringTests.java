package org.yingshu.hall.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yingshu.hall.daily.Mark;
import org.yingshu.hall.fact.Measured;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.fact.Tally;
import org.yingshu.hall.standard.Edition;

/** A score is explained to the last point, grows with what is better, and does not depend on any order. */
class ScoringTests {

    private static final Edition USUAL = Edition.USUAL;

    private static final int TRIES = 1000;

    private static Tally tally(Random random) {
        long called = random.nextInt(40);
        long accepted = random.nextInt(40);
        long inTime = random.nextInt(40) * random.nextInt(2);
        long late = random.nextInt(20) * random.nextInt(2);
        long good = random.nextInt(40) * random.nextInt(2);
        long bad = random.nextInt(10);
        return new Tally(
                called,
                0,
                called,
                called == 0 ? 0 : random.nextInt(3000),
                accepted,
                accepted,
                inTime + late,
                inTime,
                late,
                random.nextInt(20),
                good + bad,
                good,
                bad);
    }

    /** Many made-up facts; the number of the try makes them again. */
    private static void each(Consumer<Random> promise) {
        for (int i = 0; i < TRIES; i++) {
            try {
                promise.accept(new Random(i));
            } catch (AssertionError e) {
                throw new AssertionError("try " + i, e);
            }
        }
    }

    private static Measured window(String key, Tally tally) {
        return new Measured(SubjectKind.WINDOW, key, "窗口", tally);
    }

    private static Mark mark(String key, int points) {
        return new Mark(
                UUID.nameUUIDFromBytes(new byte[] {(byte) points, (byte) key.length()}),
                new UUID(0, 1),
                "411000",
                LocalDate.of(2026, 10, 12),
                SubjectKind.WINDOW,
                key,
                "窗口",
                null,
                null,
                Mark.Kind.CONDUCT,
                BigDecimal.valueOf(points),
                "理由",
                List.of(),
                Mark.Status.STANDING,
                LocalDate.of(2026, 10, 17),
                null,
                null,
                "管理员",
                Instant.EPOCH);
    }

    private static BigDecimal score(Tally tally) {
        BigDecimal score = Scoring.line(window("1", tally), List.of(), USUAL).score();
        return score == null ? BigDecimal.valueOf(-1) : score;
    }

    @Test
    void theShownPointsSumToTheScore() {
        each(ScoringTests::explained);
    }

    private static void explained(Random random) {
        Tally tally = tally(random);
        List<Mark> marks = IntStream.range(0, random.nextInt(5))
                .mapToObj(one -> mark("1", random.nextInt(41) - 20))
                .toList();
        Scoring.Line line = Scoring.line(window("1", tally), marks, USUAL);
        if (line.score() == null) {
            assertThat(line.cells()).allMatch(cell -> cell.got() == null);
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Scoring.Cell cell : line.cells()) {
            sum = cell.got() == null ? sum : sum.add(cell.got());
        }
        for (Scoring.MarkPoints one : line.marks()) {
            sum = sum.add(one.points());
        }
        assertThat(line.score()).isEqualByComparingTo(sum);
        assertThat(line.marks()).hasSameSizeAs(marks);
    }

    @Test
    void noCriterionGivesMoreThanItsPointsAndAllTogetherAHundred() {
        each(ScoringTests::bounded);
    }

    private static void bounded(Random random) {
        Tally tally = tally(random);
        List<Scoring.Cell> cells =
                Scoring.line(window("1", tally), List.of(), USUAL).cells();
        BigDecimal possible = BigDecimal.ZERO;
        for (Scoring.Cell cell : cells) {
            BigDecimal got = cell.got();
            BigDecimal most = cell.possible();
            if (got != null && most != null) {
                assertThat(got).isBetween(BigDecimal.ZERO, most);
                possible = possible.add(most);
            }
        }
        assertThat(possible.signum() == 0
                        || possible.subtract(BigDecimal.valueOf(100)).abs().compareTo(new BigDecimal("0.05")) <= 0)
                .isTrue();
    }

    @Test
    void whatIsBetterNeverLowersTheScore() {
        each(ScoringTests::monotone);
    }

    private static void monotone(Random random) {
        Tally tally = tally(random);
        Tally onTime = tally.late() == 0
                ? tally
                : new Tally(
                        tally.served(),
                        tally.missed(),
                        tally.called(),
                        tally.waited(),
                        tally.registered(),
                        tally.accepted(),
                        tally.decided(),
                        tally.inTime() + 1,
                        tally.late() - 1,
                        tally.returned(),
                        tally.reviews(),
                        tally.good(),
                        tally.bad());
        Tally quicker = new Tally(
                tally.served(),
                tally.missed(),
                tally.called(),
                tally.waited() / 2,
                tally.registered(),
                tally.accepted(),
                tally.decided(),
                tally.inTime(),
                tally.late(),
                tally.returned() / 2,
                tally.reviews(),
                tally.good() + tally.bad(),
                0);
        assertThat(score(onTime)).isGreaterThanOrEqualTo(score(tally));
        assertThat(score(quicker)).isGreaterThanOrEqualTo(score(tally));
    }

    @Test
    void theOrderOfFactsAndMarksChangesNothing() {
        each(ScoringTests::unordered);
    }

    private static void unordered(Random random) {
        List<Tally> tallies = Stream.generate(() -> tally(random))
                .limit(1L + random.nextInt(6))
                .toList();
        List<Measured> measured = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            measured.add(window(String.valueOf(i + 1), tallies.get(i)));
            marks.add(mark(String.valueOf(i + 1), i - 2));
        }
        List<Scoring.Line> before = Scoring.rank(measured, marks, USUAL);
        Collections.shuffle(measured, new Random(tallies.size()));
        Collections.shuffle(marks, new Random(tallies.size()));
        assertThat(Scoring.rank(measured, marks, USUAL)).isEqualTo(before);
        for (int i = 1; i < before.size(); i++) {
            Integer rank = before.get(i).rank();
            Integer above = before.get(i - 1).rank();
            assertThat(rank == null || (above != null && above <= rank)).isTrue();
        }
    }

    @Test
    void aStruckMarkCountsNoMoreAndNothingMeasuredIsNoScore() {
        Tally good = new Tally(10, 0, 10, 50, 10, 10, 10, 10, 0, 0, 5, 5, 0);
        Mark struck = mark("1", -5);
        Mark out = new Mark(
                struck.id(),
                struck.hall(),
                struck.region(),
                struck.day(),
                struck.subject(),
                struck.key(),
                struck.name(),
                null,
                null,
                struck.kind(),
                struck.points(),
                struck.reason(),
                List.of(),
                Mark.Status.STRUCK,
                struck.objectUntil(),
                null,
                null,
                struck.by(),
                struck.at());
        assertThat(Scoring.line(window("1", good), List.of(out), USUAL).score()).isEqualByComparingTo("100");
        assertThat(Scoring.line(window("1", good), List.of(struck), USUAL).score())
                .isEqualByComparingTo("95");
        Scoring.Line nothing = Scoring.line(window("2", Tally.NONE), List.of(mark("2", 3)), USUAL);
        assertThat(nothing.score()).isNull();
        assertThat(nothing.grade()).isNull();
    }
}
