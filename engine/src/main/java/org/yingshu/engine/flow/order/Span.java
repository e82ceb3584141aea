package org.yingshu.engine.flow.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * How long something takes at most. One sum; or several, where branches run side by side and nothing tells which of them
 * is the longest.
 *
 * @param branches none is known to be at most another; never empty
 */
public record Span(List<Sum> branches) {

    public static final Span ZERO = of(Sum.ZERO);

    /** Long amounts first is what a reader expects; the order only has to be the same in every run. */
    private static final Comparator<Sum> ORDER = Comparator.comparing(Sum::toString);

    /** @throws IllegalArgumentException without a branch */
    public Span {
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("a span without a branch");
        }
        branches = List.copyOf(branches);
    }

    public static Span of(Sum sum) {
        return new Span(List.of(sum));
    }

    /** The span of one limit; of none it is nothing. */
    public static Span of(@Nullable Limit limit) {
        return of(Sum.of(limit));
    }

    /** The longest of the sums, or those among which nothing tells the longest. */
    public static Span longest(List<Sum> sums, Equivalences equivalences) {
        List<Sum> kept = new ArrayList<>();
        for (Sum sum : sums.stream().sorted(ORDER).toList()) {
            if (kept.stream().noneMatch(longer -> equivalences.isAtMost(sum, longer))) {
                kept.removeIf(shorter -> equivalences.isAtMost(shorter, sum));
                kept.add(sum);
            }
        }
        return new Span(kept.isEmpty() ? List.of(Sum.ZERO) : kept);
    }

    /** One after the other. */
    public Span plus(Span next, Equivalences equivalences) {
        List<Sum> sums = new ArrayList<>();
        for (Sum branch : branches) {
            next.branches.forEach(other -> sums.add(branch.plus(other)));
        }
        return longest(sums, equivalences);
    }

    /** Side by side. */
    public Span or(Span beside, Equivalences equivalences) {
        List<Sum> sums = new ArrayList<>(branches);
        sums.addAll(beside.branches);
        return longest(sums, equivalences);
    }

    /** Whether this is certainly not longer than the other: each branch is at most some branch of the other. */
    public boolean isAtMost(Span other, Equivalences equivalences) {
        return branches.stream()
                .allMatch(branch -> other.branches.stream().anyMatch(bound -> equivalences.isAtMost(branch, bound)));
    }

    public boolean isZero() {
        return branches.equals(ZERO.branches);
    }

    /** 7工作日, or 7工作日|10自然日 where nothing tells which is longer. */
    @Override
    public String toString() {
        return branches.stream().map(Sum::toString).collect(Collectors.joining("|"));
    }
}
