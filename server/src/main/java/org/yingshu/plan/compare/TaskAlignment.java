package org.yingshu.plan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanOwner;
import org.yingshu.plan.PlanTarget;
import org.yingshu.plan.PlanTask;

/** Which task of one edition is which of another, and what is different about it. Numbers do not tell (R1.2): the words do. */
final class TaskAlignment {

    /** Below this two tasks share words, not a subject. */
    private static final double LEAST = 0.35;

    private static final double SAME_FIELD = 0.05;

    private TaskAlignment() {}

    /** What became of a task. */
    enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What may differ between two tasks. */
    enum Part {
        TEXT,
        FIELD,
        OWNERS,
        DEADLINE,
        TARGETS
    }

    /**
     * A task in both editions, or in one.
     *
     * @param likeness of the texts, from 0 to 1; 0 where there is only one
     */
    record Pair(
            Change change,
            @Nullable PlanTask before,
            @Nullable PlanTask after,
            List<Part> parts,
            double likeness) {}

    private record Candidate(int before, int after, double likeness) {}

    /** In the order of the later edition; what was removed stands behind the task it stood behind. */
    static List<Pair> of(List<PlanTask> before, List<PlanTask> after) {
        var partner = new Candidate[after.size()];
        var taken = new boolean[before.size()];
        for (Candidate candidate : candidates(before, after)) {
            if (partner[candidate.after()] == null && !taken[candidate.before()]) {
                partner[candidate.after()] = candidate;
                taken[candidate.before()] = true;
            }
        }
        var pairs = new ArrayList<Pair>();
        int removed = removed(pairs, before, taken, 0);
        for (int a = 0; a < after.size(); a++) {
            Candidate found = partner[a];
            if (found == null) {
                pairs.add(new Pair(Change.ADDED, null, after.get(a), List.of(), 0));
                continue;
            }
            PlanTask old = before.get(found.before());
            List<Part> parts = differences(old, after.get(a));
            pairs.add(new Pair(
                    parts.isEmpty() ? Change.SAME : Change.CHANGED, old, after.get(a), parts, found.likeness()));
            if (found.before() + 1 > removed) {
                removed = removed(pairs, before, taken, Math.max(removed, found.before() + 1));
            }
        }
        for (int b = 0; b < before.size(); b++) {
            PlanTask old = before.get(b);
            if (!taken[b] && pairs.stream().noneMatch(pair -> pair.before() == old)) {
                pairs.add(new Pair(Change.REMOVED, old, null, List.of(), 0));
            }
        }
        return pairs;
    }

    /** Adds the removed tasks that stand at {@code from} and right behind it. */
    private static int removed(List<Pair> pairs, List<PlanTask> before, boolean[] taken, int from) {
        int b = from;
        while (b < before.size() && !taken[b]) {
            pairs.add(new Pair(Change.REMOVED, before.get(b), null, List.of(), 0));
            b++;
        }
        return b;
    }

    private static List<Candidate> candidates(List<PlanTask> before, List<PlanTask> after) {
        var likeness =
                new TextLikeness(before.stream().map(TaskAlignment::words).toList());
        var candidates = new ArrayList<Candidate>();
        for (int a = 0; a < after.size(); a++) {
            double[] scores = likeness.to(words(after.get(a)));
            for (int b = 0; b < scores.length; b++) {
                boolean sameField = before.get(b).field().equals(after.get(a).field());
                if (scores[b] >= LEAST) {
                    candidates.add(new Candidate(b, a, Math.min(1, scores[b] + (sameField ? SAME_FIELD : 0))));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after())));
        return candidates;
    }

    static String words(PlanTask task) {
        return task.text().contains(task.title()) ? task.text() : task.title() + "，" + task.text();
    }

    /** What a reader would call different: a number, a line break or a blank is not. */
    static List<Part> differences(PlanTask before, PlanTask after) {
        var parts = new ArrayList<Part>();
        if (!plain(before.title() + before.text()).equals(plain(after.title() + after.text()))) {
            parts.add(Part.TEXT);
        }
        if (!before.field().equals(after.field())) {
            parts.add(Part.FIELD);
        }
        if (!owners(before).equals(owners(after))) {
            parts.add(Part.OWNERS);
        }
        if (!Objects.equals(due(before.deadline()), due(after.deadline()))) {
            parts.add(Part.DEADLINE);
        }
        if (!targets(before).equals(targets(after))) {
            parts.add(Part.TARGETS);
        }
        return parts;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String owners(PlanTask task) {
        return task.owners().stream()
                .map((PlanOwner owner) -> owner.role() + owner.name())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String due(@Nullable PlanDeadline deadline) {
        return deadline == null
                ? ""
                : deadline.due() == null
                        ? deadline.kind() + plain(deadline.raw())
                        : deadline.due().toString();
    }

    private static String targets(PlanTask task) {
        return task.targets().stream()
                .map((PlanTarget target) ->
                        target.subject() + target.comparator() + target.value() + target.unit() + target.due())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
