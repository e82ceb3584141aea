package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.BulletinFigures.Criterion;
import org.yingshu.ledger.BulletinFigures.LateDuty;
import org.yingshu.ledger.BulletinFigures.Rank;
import org.yingshu.ledger.BulletinFigures.Share;
import org.yingshu.ledger.BulletinFigures.Totals;

/**
 * Counts a period. A pure function of the facts: the same facts give the same figures.
 *
 * @param asOf the last day that counts
 * @param today a duty is late only once its due date is over
 */
record Counting(LocalDate from, LocalDate asOf, LocalDate today) {

    static Counting of(LocalDate from, LocalDate to, LocalDate today) {
        return new Counting(from, to.isAfter(today) ? today : to, today);
    }

    /** What is counted of a duty that was broken down is the whole, not its parts once more. */
    Totals totals(Collection<DutyFact> facts) {
        Set<UUID> ids = facts.stream().map(DutyFact::id).collect(Collectors.toSet());
        List<DutyFact> wholes = facts.stream()
                .filter(fact -> fact.parent() == null || !ids.contains(fact.parent()))
                .toList();
        Rank sum = sum("", "", wholes);
        int open = (int) wholes.stream().filter(fact -> fact.openOn(asOf)).count();
        return new Totals(wholes.size(), open, sum.completion(), sum.onTime(), sum.late(), sum.arrears());
    }

    /**
     * Ranks whatever the facts belong to. Who had nothing to finish and is behind with nothing is not ranked.
     *
     * @param key null for what belongs to none
     */
    List<Rank> ranks(
            Collection<DutyFact> facts,
            Function<DutyFact, @Nullable String> key,
            Function<String, String> name,
            List<Criterion> rule) {
        Map<String, List<DutyFact>> groups = new TreeMap<>();
        for (DutyFact fact : facts) {
            String belongs = key.apply(fact);
            if (belongs != null) {
                groups.computeIfAbsent(belongs, none -> new ArrayList<>()).add(fact);
            }
        }
        List<Rank> sums = groups.entrySet().stream()
                .map(group -> sum(group.getKey(), name.apply(group.getKey()), group.getValue()))
                .filter(sum -> sum.completion().whole() > 0 || sum.arrears() > 0)
                .toList();
        return ranked(sums, rule);
    }

    /** Ties share a rank, and the ranks after them are left out. */
    static List<Rank> ranked(List<Rank> sums, List<Criterion> rule) {
        Comparator<Rank> order = order(rule);
        List<Rank> sorted = sums.stream()
                .sorted(order.thenComparing(Rank::name).thenComparing(Rank::key))
                .toList();
        List<Rank> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Rank one = sorted.get(i);
            boolean tie = i > 0 && order.compare(sorted.get(i - 1), one) == 0;
            int rank = tie ? ranked.get(i - 1).rank() : i + 1;
            ranked.add(
                    new Rank(rank, one.key(), one.name(), one.completion(), one.onTime(), one.late(), one.arrears()));
        }
        return ranked;
    }

    /** The best first. */
    static Comparator<Rank> order(List<Criterion> rule) {
        Comparator<Rank> order = (left, right) -> 0;
        for (Criterion criterion : rule) {
            order = order.thenComparing(
                    switch (criterion) {
                        case COMPLETION -> (left, right) -> right.completion().compareWith(left.completion());
                        case ON_TIME -> (left, right) -> right.onTime().compareWith(left.onTime());
                        case LATE -> Comparator.comparingInt(Rank::late);
                        case ARREARS -> Comparator.comparingInt(Rank::arrears);
                    });
        }
        return order;
    }

    /** The longest late first. */
    List<LateDuty> late(Collection<DutyFact> facts, int most) {
        List<LateDuty> late = new ArrayList<>();
        for (DutyFact fact : facts) {
            LocalDate due = fact.due();
            if (due != null && fact.lateOn(asOf, today)) {
                int days = (int) ChronoUnit.DAYS.between(due, asOf);
                late.add(new LateDuty(fact.id(), fact.number(), fact.title(), fact.leadName(), due, Math.max(days, 0)));
            }
        }
        return late.stream()
                .sorted(Comparator.comparing(LateDuty::due)
                        .thenComparing(LateDuty::lead)
                        .thenComparing(LateDuty::title))
                .limit(most)
                .toList();
    }

    private Rank sum(String key, String name, Collection<DutyFact> facts) {
        int asked = 0;
        int closed = 0;
        int onTime = 0;
        int late = 0;
        int arrears = 0;
        for (DutyFact fact : facts) {
            boolean now = fact.closedWithin(from, asOf);
            asked += now || fact.dueBy(asOf) && fact.openOn(asOf) ? 1 : 0;
            closed += now ? 1 : 0;
            onTime += now && !Boolean.FALSE.equals(fact.onTime()) ? 1 : 0;
            late += fact.lateOn(asOf, today) ? 1 : 0;
            arrears += fact.openOn(asOf) ? fact.arrears() : 0;
        }
        return new Rank(0, key, name, new Share(closed, asked), new Share(onTime, closed), late, arrears);
    }
}
