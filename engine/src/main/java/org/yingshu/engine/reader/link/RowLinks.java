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
                double score = score(shared[d], row.size(), index.size(d));
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

    private void linkBetweenNeighbours() {
        for (int r = 1; r + 1 < rows.size(); r++) {
            Duty before = linked[r - 1];
            Duty after = linked[r + 1];
            if (linked[r] == null && before != null && after != null) {
                int at = duties.indexOf(before);
                if (at + 2 < duties.size()
                        && duties.get(at + 2).equals(after)
                        && !Arrays.asList(linked).contains(duties.get(at + 1))) {
                    linked[r] = duties.get(at + 1);
                    scores[r] = LEAST / 2;
                }
            }
        }
    }
}
