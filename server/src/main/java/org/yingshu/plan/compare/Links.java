package org.yingshu.plan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.journal.Journal;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.compare.LinkStore.Kind;
import org.yingshu.plan.compare.LinkStore.Link;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Suggests links between two plans, and keeps those that somebody confirmed. */
@Component
class Links {

    /** Below this two tasks share words, not a subject. */
    private static final double LEAST = 0.22;

    private final PlanStore plans;
    private final LinkStore store;
    private final Journal journal;

    Links(PlanStore plans, LinkStore store, Journal journal) {
        this.plans = plans;
        this.store = store;
        this.journal = journal;
    }

    /** A task as the other end of a link shows it. */
    record End(UUID plan, String planTitle, UUID task, String no, String title, String text) {

        static End of(Plan plan, PlanTask task) {
            return new End(plan.id(), plan.head().title(), task.id(), task.no(), task.title(), task.text());
        }
    }

    /**
     * A link or a suggestion of one.
     *
     * @param id null for a suggestion
     * @param inward it was drawn from the other plan
     */
    record Linked(
            @Nullable UUID id,
            String kind,
            double likeness,
            End own,
            End other,
            boolean inward,
            @Nullable String by) {}

    List<Linked> of(UUID id) {
        Map<UUID, @Nullable Plan> known = new HashMap<>();
        var linked = new ArrayList<Linked>();
        for (Link link : store.of(id)) {
            boolean inward = link.otherPlan().equals(id);
            End here = end(known, inward ? link.otherPlan() : link.plan(), inward ? link.otherTask() : link.task());
            End there = end(known, inward ? link.plan() : link.otherPlan(), inward ? link.task() : link.otherTask());
            // A task that was split or merged away, or a plan outside the caller's scope, leaves nothing to show.
            if (here != null && there != null) {
                linked.add(new Linked(link.id(), link.kind(), link.likeness(), here, there, inward, link.byName()));
            }
        }
        return linked;
    }

    private @Nullable End end(Map<UUID, @Nullable Plan> known, UUID planId, UUID task) {
        Plan plan = known.containsKey(planId) ? known.get(planId) : find(planId);
        known.put(planId, plan);
        return plan == null
                ? null
                : plan.task(task).map(found -> End.of(plan, found)).orElse(null);
    }

    private @Nullable Plan find(UUID id) {
        try {
            return plans.find(id).state();
        } catch (ProblemException e) {
            return null;
        }
    }

    /** For each task the other plan's task on the same subject, where there is one and no link yet; the likest first. */
    List<Linked> suggestions(UUID id, UUID with) {
        Plan plan = plans.find(id).state();
        Plan other = plans.find(with).state();
        var linked = store.of(id).stream()
                .map(link -> link.task() + " " + link.otherTask())
                .toList();
        var likeness = new TextLikeness(
                other.tasks().stream().map(TaskAlignment::words).toList());
        var suggested = new ArrayList<Linked>();
        for (PlanTask task : plan.tasks()) {
            double[] scores = likeness.to(TaskAlignment.words(task));
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            if (scores.length > 0 && scores[best] >= LEAST) {
                PlanTask found = other.tasks().get(best);
                if (!linked.contains(task.id() + " " + found.id())) {
                    double rounded = Math.round(scores[best] * 100) / 100.0;
                    suggested.add(new Linked(
                            null,
                            kind(plan, other).name(),
                            rounded,
                            End.of(plan, task),
                            End.of(other, found),
                            false,
                            null));
                }
            }
        }
        suggested.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        return suggested;
    }

    /** A wish to link a task with another plan's. */
    record Wish(UUID task, UUID otherTask, double likeness) {}

    void add(UUID id, UUID with, List<Wish> wishes) {
        Plan plan = plans.find(id).state();
        Plan other = plans.find(with).state();
        if (!Caller.current().scope().seesRegion(plan.head().region())) {
            throw new ProblemException(PlanProblem.OTHER_REGION, plan.head().region());
        }
        for (Wish wish : wishes) {
            if (plan.task(wish.task()).isEmpty() || other.task(wish.otherTask()).isEmpty()) {
                throw new ProblemException(PlanProblem.NO_SUCH_TASK);
            }
            store.add(
                    plan.head().region(),
                    new Link(
                            Ids.next(),
                            id,
                            wish.task(),
                            with,
                            wish.otherTask(),
                            kind(plan, other).name(),
                            (float) wish.likeness(),
                            Caller.current().name(),
                            journal.now()));
        }
    }

    void remove(UUID id, UUID link) {
        plans.find(id);
        store.remove(id, link);
    }

    private static Kind kind(Plan plan, Plan other) {
        return plan.head().region().equals(other.head().region()) ? Kind.EARLIER : Kind.UPPER;
    }

    /** What two editions have in common. */
    record Comparison(PlanView before, PlanView after, List<TaskAlignment.Pair> pairs) {}

    Comparison compare(UUID before, UUID after) {
        Plan old = plans.find(before).state();
        Plan fresh = plans.find(after).state();
        return new Comparison(old.view(), fresh.view(), TaskAlignment.of(old.tasks(), fresh.tasks()));
    }
}
