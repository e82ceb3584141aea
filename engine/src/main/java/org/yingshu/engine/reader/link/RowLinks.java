package org.yingshu.engine.reader.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.table.RowDraft;

/**
 * Which duty of the body each row of a task list stands for.
 *
 * <p>The wording may differ: rows are shortened, sentences dropped. A row is linked to the duty that holds the largest
 * share of its shingles; each duty is given to the row that is surest of it, and a row whose neighbours stand for the
 * duties before and after one stands for that one.
 */
public final class RowLinks {

    private static final double LEAST = 0.3;
    /** Above this a row is linked even if another row has the same duty. */
    private static final double SURE = 0.6;

    /** The overall plan says the same in short: a special plan's measure goes before. */
    private static final double OVERALL = 0.2;

    private final List<RowDraft> rows;
    private final List<Duty> duties;
    private final @Nullable Duty[] linked;
    private final double[] scores;

    private RowLinks(List<RowDraft> rows, List<Duty> duties) {
        this.rows = rows;
        this.duties = duties;
        this.linked = new Duty[rows.size()];
        this.scores = new double[rows.size()];
    }

    public static RowLinks of(List<RowDraft> rows, List<Duty> duties) {
        var links = new RowLinks(rows, duties);
        if (!duties.isEmpty()) {
            links.link();
            links.linkBetweenNeighbours();
        }
        return links;
    }

    /** The duty of row {@code i}, or null. */
    public @Nullable Duty duty(int i) {
        return linked[i];
    }

    /** How much of row {@code i} the linked measure holds, from 0 to 1. */
    public double score(int i) {
        return scores[i];
    }

    private record Candidate(int row, int duty, double score) {}

    private void link() {
        List<Set<String>> texts =
                duties.stream().map(duty -> Shingles.of(duty.text())).toList();
        var index = new Shingles.Index(texts);
        var candidates = new ArrayList<Candidate>();
        for (int r = 0; r < rows.size(); r++) {
            Set<String> row = Shingles.of(rows.get(r).content());
            int[] shared = index.shared(row);
            for (int d = 0; d < shared.length; d++) {
                double score = score(shared[d], row.size(), index.size(d))
                        - (duties.get(d).overall() ? OVERALL : 0);
                if (score >= LEAST) {
                    candidates.add(new Candidate(r, d, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparingInt(Candidate::row)
                .thenComparingInt(Candidate::duty));
        boolean[] taken = new boolean[duties.size()];
        for (Candidate candidate : candidates) {
            if (linked[candidate.row()] == null && !taken[candidate.duty()]) {
                taken[candidate.duty()] = true;
                assign(candidate);
            }
        }
        for (Candidate candidate : candidates) {
            if (linked[candidate.row()] == null && candidate.score() >= SURE) {
                assign(candidate);
            }
        }
    }

    /** Mostly how much of the row the duty holds; a little how much of the duty the row tells. */
    private static double score(int shared, int row, int duty) {
        if (shared == 0) {
            return 0;
        }
        return 0.8 * shared / row + 0.2 * shared / Math.max(row, duty);
    }

    private void assign(Candidate candidate) {
        linked[candidate.row()] = duties.get(candidate.duty());
        scores[candidate.row()] = candidate.score();
    }

    /** Rows between two linked ones stand for the duties between, where there are as many of both. */
    private void linkBetweenNeighbours() {
        int before = -1;
        for (int r = 0; r < rows.size(); r++) {
            if (linked[r] == null) {
                continue;
            }
            int gap = r - before - 1;
            if (gap > 0 && before >= 0) {
                linkGap(before, gap, duties.indexOf(linked[before]), duties.indexOf(linked[r]));
            }
            before = r;
        }
    }

    private void linkGap(int row, int gap, int from, int to) {
        if (to - from != gap + 1) {
            return;
        }
        List<@Nullable Duty> taken = Arrays.asList(linked);
        for (int i = 1; i <= gap; i++) {
            if (!taken.contains(duties.get(from + i))) {
                linked[row + i] = duties.get(from + i);
                scores[row + i] = LEAST / 2;
            }
        }
    }
}
