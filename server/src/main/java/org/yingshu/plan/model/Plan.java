package org.yingshu.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.PlanEvent.Joined;
import org.yingshu.plan.PlanEvent.Judged;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanSpan;
import org.yingshu.plan.PlanTask;
import org.yingshu.plan.PlanView;

/**
 * A plan as it stands.
 *
 * @param source the import that holds its file; the document is the lines {@code fromLine} to {@code toLine} of it
 * @param family the first edition's id
 * @param bodies the measure in the body that a task's row stands for
 * @param accepted tasks whose open items are taken as they are
 * @param judged findings that were decided, by their number
 */
public record Plan(
        UUID id,
        PlanHead head,
        PlanView.Status status,
        UUID source,
        UUID family,
        int edition,
        int fromLine,
        int toLine,
        List<PlanTask> tasks,
        Map<UUID, PlanSpan> bodies,
        List<PlanCorrection> corrections,
        Map<UUID, Acceptance> accepted,
        Map<Integer, Judgement> judged,
        @Nullable UUID master,
        Joined.@Nullable Part part,
        @Nullable LocalDate issuedOn,
        @Nullable PlanRhythm rhythm) {

    /** That somebody takes a task as the plan left it. */
    public record Acceptance(String reason, String by, Instant at) {}

    /** What somebody decided about a finding. */
    public record Judgement(Judged.Verdict verdict, String reason, String by, Instant at) {}

    public Optional<PlanTask> task(UUID task) {
        return tasks.stream().filter(one -> one.id().equals(task)).findFirst();
    }

    /** What the plan leaves open and nobody has settled yet. */
    public List<OpenItem> open() {
        return tasks.stream()
                .filter(task -> !accepted.containsKey(task.id()))
                .flatMap(task -> OpenItem.of(task).stream())
                .toList();
    }

    public PlanView view() {
        return new PlanView(
                id, head.title(), head.number(), head.issuer(), head.region(), status, issuedOn, rhythm, tasks.size());
    }

    Plan with(PlanHead changed) {
        return new Plan(
                id,
                changed,
                status,
                source,
                family,
                edition,
                fromLine,
                toLine,
                tasks,
                bodies,
                corrections,
                accepted,
                judged,
                master,
                part,
                issuedOn,
                rhythm);
    }

    Plan with(PlanView.Status changed) {
        return new Plan(
                id,
                head,
                changed,
                source,
                family,
                edition,
                fromLine,
                toLine,
                tasks,
                bodies,
                corrections,
                accepted,
                judged,
                master,
                part,
                issuedOn,
                rhythm);
    }

    Plan issued(LocalDate on, PlanRhythm reports) {
        return new Plan(
                id,
                head,
                PlanView.Status.ISSUED,
                source,
                family,
                edition,
                fromLine,
                toLine,
                tasks,
                bodies,
                corrections,
                accepted,
                judged,
                master,
                part,
                on,
                reports);
    }

    Plan joined(@Nullable UUID programme, Joined.Part as) {
        return new Plan(
                id,
                head,
                status,
                source,
                family,
                edition,
                fromLine,
                toLine,
                tasks,
                bodies,
                corrections,
                accepted,
                judged,
                programme,
                as,
                issuedOn,
                rhythm);
    }

    private Plan with(
            List<PlanTask> changed,
            List<PlanCorrection> made,
            Map<UUID, Acceptance> taken,
            Map<Integer, Judgement> said) {
        return new Plan(
                id, head, status, source, family, edition, fromLine, toLine, changed, bodies, made, taken, said, master,
                part, issuedOn, rhythm);
    }

    Plan judged(Judged event) {
        var said = new LinkedHashMap<>(judged);
        var judgement = new Judgement(event.verdict(), event.reason(), event.by(), event.at());
        for (Integer finding : event.findings()) {
            if (event.verdict() == Judged.Verdict.OPEN) {
                said.remove(finding);
            } else {
                said.put(finding, judgement);
            }
        }
        return with(tasks, corrections, accepted, said);
    }

    Plan accepted(List<UUID> which, Acceptance acceptance) {
        var taken = new LinkedHashMap<>(accepted);
        which.forEach(task -> taken.put(task, acceptance));
        return with(tasks, corrections, taken, judged);
    }

    /** What was accepted holds only as long as the owners are those that were accepted. */
    Plan corrected(PlanCorrection correction) {
        var made = new ArrayList<>(corrections);
        made.add(correction);
        return replaced(correction.before(), correction.after(), correction.position(), made);
    }

    Plan undone(int no) {
        var made = new ArrayList<>(corrections);
        PlanCorrection taken = made.get(no - 1);
        made.set(no - 1, taken.takenBack());
        return replaced(taken.after(), taken.before(), taken.position(), made);
    }

    private Plan replaced(List<PlanTask> old, List<PlanTask> fresh, int position, List<PlanCorrection> made) {
        var ids = old.stream().map(PlanTask::id).toList();
        var changed = new ArrayList<>(tasks);
        changed.removeIf(task -> ids.contains(task.id()));
        changed.addAll(Math.min(position, changed.size()), fresh);
        var taken = new LinkedHashMap<>(accepted);
        for (PlanTask before : old) {
            boolean same = fresh.stream()
                    .anyMatch(after ->
                            after.id().equals(before.id()) && after.owners().equals(before.owners()));
            if (!same) {
                taken.remove(before.id());
            }
        }
        return with(changed, made, taken, judged);
    }
}
