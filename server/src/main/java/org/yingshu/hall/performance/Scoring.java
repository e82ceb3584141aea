package org.yingshu.hall.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.hall.daily.Mark;
import org.yingshu.hall.fact.Measured;
import org.yingshu.hall.fact.SubjectKind;
import org.yingshu.hall.fact.Tally;
import org.yingshu.hall.standard.Edition;
import org.yingshu.hall.standard.Edition.Criterion;
import org.yingshu.hall.standard.Grade;
import org.yingshu.hall.standard.Measure;

/**
 * From measured facts and marks to points, grades and ranks. A score is exactly the sum of the points that its line
 * shows. What nobody had to do counts neither for nor against: its points are shared among the other criteria.
 */
final class Scoring {

    private static final int DIGITS = 2;
    private static final int INNER_DIGITS = 12;

    private static final Comparator<Line> BEST_FIRST = Comparator.comparing(Line::kind)
            .thenComparing(Line::score, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(line -> line.key().length())
            .thenComparing(Line::key);

    private Scoring() {}

    /**
     * @param value minutes or percent; null where there was nothing to look at
     * @param base how many there were to look at
     * @param possible points that the criterion has in this line; null where there was nothing to look at
     * @param got of those
     */
    record Cell(
            Measure measure,
            @Nullable BigDecimal value,
            long base,
            @Nullable BigDecimal possible,
            @Nullable BigDecimal got) {}

    record MarkPoints(UUID mark, Mark.Kind kind, String reason, BigDecimal points) {}

    /**
     * A result with all that explains it.
     *
     * @param rank among its kind; the same for the same score; null without a score
     * @param score null where no criterion had anything to look at
     */
    record Line(
            SubjectKind kind,
            String key,
            String name,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            @Nullable Grade grade,
            Tally tally,
            List<Cell> cells,
            List<MarkPoints> marks) {}

    /** Windows first, then teams, then staff; the best of each first. */
    static List<Line> rank(List<Measured> measured, List<Mark> marks, Edition edition) {
        List<Line> lines = measured.stream()
                .map(one -> line(one, marks, edition))
                .sorted(BEST_FIRST)
                .toList();
        List<Line> ranked = new ArrayList<>();
        int place = 0;
        for (Line line : lines) {
            Line before = ranked.isEmpty() || ranked.getLast().kind() != line.kind() ? null : ranked.getLast();
            place = before == null ? 1 : place + 1;
            Integer rank = line.score() == null ? null : (Integer) place;
            if (before != null && line.score() != null && line.score().equals(before.score())) {
                rank = before.rank();
            }
            ranked.add(new Line(
                    line.kind(),
                    line.key(),
                    line.name(),
                    rank,
                    line.score(),
                    line.grade(),
                    line.tally(),
                    line.cells(),
                    line.marks()));
        }
        return ranked;
    }

    static Line line(Measured one, List<Mark> all, Edition edition) {
        List<MarkPoints> marks = all.stream()
                .filter(mark -> mark.counts()
                        && mark.subject() == one.kind()
                        && mark.key().equals(one.key()))
                .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::id))
                .map(mark -> new MarkPoints(mark.id(), mark.kind(), mark.reason(), mark.points()))
                .toList();
        List<Cell> cells = cells(one.tally(), edition.criteria());
        BigDecimal score = null;
        if (cells.stream().anyMatch(cell -> cell.got() != null)) {
            score = BigDecimal.ZERO.setScale(DIGITS);
            for (Cell cell : cells) {
                score = cell.got() == null ? score : score.add(cell.got());
            }
            for (MarkPoints mark : marks) {
                score = score.add(mark.points());
            }
            score = score.setScale(DIGITS, RoundingMode.HALF_UP);
        }
        Grade grade = score == null ? null : edition.grade(score);
        return new Line(one.kind(), one.key(), one.name(), null, score, grade, one.tally(), cells, marks);
    }

    private static List<Cell> cells(Tally tally, List<Criterion> criteria) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal present = BigDecimal.ZERO;
        for (Criterion criterion : criteria) {
            total = total.add(criterion.points());
            if (criterion.measure().base(tally) > 0) {
                present = present.add(criterion.points());
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (Criterion criterion : criteria) {
            BigDecimal value = criterion.measure().value(tally);
            if (value == null || present.signum() == 0) {
                cells.add(new Cell(criterion.measure(), null, 0, null, null));
                continue;
            }
            BigDecimal possible =
                    criterion.points().multiply(total).divide(present, INNER_DIGITS, RoundingMode.HALF_UP);
            cells.add(new Cell(
                    criterion.measure(),
                    value.setScale(1, RoundingMode.HALF_UP),
                    criterion.measure().base(tally),
                    possible.setScale(DIGITS, RoundingMode.HALF_UP),
                    possible.multiply(share(criterion, value)).setScale(DIGITS, RoundingMode.HALF_UP)));
        }
        return cells;
    }

    /** Between the value that has all points and the one that has none the way is straight. */
    private static BigDecimal share(Criterion criterion, BigDecimal value) {
        return value.subtract(criterion.none())
                .divide(criterion.full().subtract(criterion.none()), INNER_DIGITS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }
}
