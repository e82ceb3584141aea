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

    private static final int NONE = -1;

    private static final double LEAST = 0.3;
    /** Above this a row is linked even if another row has the same duty. */
    private static final double SURE = 0.6;

    /** The overall plan says the same in short: a special plan's measure goes before. */
    private static final double OVERALL = 0.2;

    /** Duties that one row competes for; a list that says the same in every row would compete for all. */
    private static final int MOST = 32;

    private final List<RowDraft> rows;
    private final List<Duty> duties;
    /** The index of each row's duty, or {@link #NONE}. */
    private final int[] linked;

    private final boolean[] taken;
    private final double[] scores;

    private RowLinks(List<RowDraft> rows, List<Duty> duties) {
        this.rows = rows;
        this.duties = duties;
        this.linked = new int[rows.size()];
        this.taken = new boolean[duties.size()];
        this.scores = new double[rows.size()];
        Arrays.fill(linked, NONE);
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
        return linked[i] == NONE ? null : duties.get(linked[i]);
    }

    /** How much of row {@code i} the linked measure holds, from 0 to 1. */
    public double score(int i) {
        return scores[i];
    }

    private record Candidate(int row, int duty, double score) {}

    private static final Comparator<Candidate> SUREST_FIRST = Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparingInt(Candidate::row)
            .thenComparingInt(Candidate::duty);

    private void link() {
        List<Candidate> candidates = candidates();
        candidates.sort(SUREST_FIRST);
        for (Candidate candidate : candidates) {
            if (linked[candidate.row()] == NONE && !taken[candidate.duty()]) {
                link(candidate.row(), candidate.duty(), candidate.score());
            }
        }
        for (Candidate candidate : candidates) {
            if (linked[candidate.row()] == NONE && candidate.score() >= SURE) {
                link(candidate.row(), candidate.duty(), candidate.score());
            }
        }
    }

    private List<Candidate> candidates() {
        var index = new Shingles.Index(
                duties.parallelStream().map(duty -> Shingles.of(duty.text())).toList());
        List<Set<Long>> contents =
                rows.parallelStream().map(row -> Shingles.of(row.content())).toList();
        var candidates = new ArrayList<Candidate>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            Set<Long> shingles = contents.get(r);
            var ofRow = new ArrayList<Candidate>();
            index.shared(shingles, (duty, shared) -> {
                double score = score(shared, shingles.size(), index.size(duty))
                        - (duties.get(duty).overall() ? OVERALL : 0);
                if (score >= LEAST) {
                    ofRow.add(new Candidate(row, duty, score));
                }
            });
            if (ofRow.size() > MOST) {
                ofRow.sort(SUREST_FIRST);
                ofRow.subList(MOST, ofRow.size()).clear();
            }
            candidates.addAll(ofRow);
        }
        return candidates;
    }

    /** Mostly how much of the row the duty holds; a little how much of the duty the row tells. */
    private static double score(int shared, int row, int duty) {
        return 0.8 * shared / row + 0.2 * shared / Math.max(row, duty);
    }

    /** Rows between two linked ones stand for the duties between, where there are as many of both. */
    private void linkBetweenNeighbours() {
        int before = -1;
        for (int r = 0; r < rows.size(); r++) {
            if (linked[r] == NONE) {
                continue;
            }
            int gap = r - before - 1;
            if (gap > 0 && before >= 0) {
                linkGap(before, gap, linked[before], linked[r]);
            }
            before = r;
        }
    }

    private void linkGap(int row, int gap, int from, int to) {
        if (to - from != gap + 1) {
            return;
        }
        for (int i = 1; i <= gap; i++) {
            if (!taken[from + i]) {
                link(row + i, from + i, LEAST / 2);
            }
        }
    }

    private void link(int row, int duty, double score) {
        linked[row] = duty;
        taken[duty] = true;
        scores[row] = score;
    }
}
