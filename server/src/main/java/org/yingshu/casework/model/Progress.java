package org.yingshu.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.DecisionKind;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;

/** What steps and decisions make of a case: which steps are done, left out, begun. */
final class Progress {

    /** 告知承诺: what a promise stands for; the check comes later. */
    private static final Set<StepKind> EXAMINATION = Set.of(
            StepKind.REVIEW,
            StepKind.SITE_CHECK,
            StepKind.JOINT_REVIEW,
            StepKind.JOINT_CHECK,
            StepKind.EXPERT_REVIEW,
            StepKind.HEARING);

    private Progress() {}

    static CaseFile accepted(CaseFile file, Procedure how, CaseEvent.Accepted it) {
        CaseFile after = file.with(draft -> {
            draft.status = CaseStatus.ACCEPTED;
            draft.accepted = it.since();
            draft.debts = it.debts();
            draft.claims.clear();
            if (it.promised() && how.decision() == DecisionKind.PROMISE) {
                draft.skipped = with(file.skipped(), examination(how));
            }
        });
        List<Step> open = acceptance(after, how);
        while (!open.isEmpty()) {
            List<Step> now = open;
            after = after.with(draft -> now.forEach(step -> draft.works.put(
                    step.id(),
                    Work.begun(step.id(), file.moments().submitted(), 0)
                            .finished(new CaseEvent.StepFinished(
                                    file.id(), step.id(), true, "", List.of(), List.of(), it.at())))));
            open = acceptance(after, how);
        }
        return begin(after, how, it.at());
    }

    private static List<Step> acceptance(CaseFile file, Procedure how) {
        return file.ready(how).stream()
                .filter(step -> step.kind() == StepKind.ACCEPT)
                .toList();
    }

    private static Set<String> examination(Procedure how) {
        return how.graph().steps().stream()
                .filter(step -> EXAMINATION.contains(step.kind()))
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    static CaseFile finished(CaseFile file, Procedure how, CaseEvent.StepFinished it) {
        CaseFile after = file.with(draft -> {
            draft.work(it.step(), work -> work.finished(it));
            draft.claims.keySet().removeIf(key -> key.equals(it.step()) || key.startsWith(it.step() + "@"));
        });
        return begin(after, how, it.at());
    }

    /** The step returned to begins again, and what came after it is yet to come. */
    static CaseFile returned(CaseFile file, Procedure how, CaseEvent.StepReturned it) {
        Work before = file.works().get(it.to());
        int returns = before == null ? 1 : before.returns() + 1;
        return file.with(draft -> {
            Successors.of(how, it.to()).forEach(draft.works::remove);
            draft.works.put(it.to(), Work.begun(it.to(), it.at(), returns));
            draft.claims.clear();
        });
    }

    static CaseFile decided(CaseFile file, Procedure how, CaseEvent.Decided it) {
        CaseFile after = file.with(draft -> {
            var rulings = new ArrayList<>(file.rulings());
            rulings.removeIf(ruling -> ruling.item().equals(it.item()));
            rulings.add(new Ruling(it.item(), it.granted(), it.reason(), it.document(), it.at(), List.of()));
            draft.rulings = rulings;
            if (rulings.size() == how.parts().size()) {
                draft.status = CaseStatus.DECIDED;
                draft.decided = it.at();
            }
        });
        if (!it.granted()) {
            Set<String> left = leftOut(after, how, it.item());
            after = after.with(draft -> draft.skipped = with(file.skipped(), left));
        }
        return begin(after, how, it.at());
    }

    /** Of a refused item all that is still to do; the hand-over too, where nothing was granted at all. */
    private static Set<String> leftOut(CaseFile file, Procedure how, String item) {
        boolean nothing = file.rulings().size() == how.parts().size()
                && file.rulings().stream().noneMatch(Ruling::granted);
        Set<String> done = file.done();
        return how.graph().steps().stream()
                .filter(step -> !done.contains(step.id()))
                .filter(step -> nothing
                        || step.kind() != StepKind.DELIVERY
                                && how.part(step.id()).item().equals(item))
                .map(Step::id)
                .collect(Collectors.toSet());
    }

    private static List<String> with(List<String> before, Set<String> more) {
        Set<String> all = new TreeSet<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static CaseFile begin(CaseFile file, Procedure how, Instant at) {
        List<Step> fresh = file.ready(how).stream()
                .filter(step -> !file.works().containsKey(step.id()))
                .toList();
        return fresh.isEmpty()
                ? file
                : file.with(draft -> fresh.forEach(step -> draft.works.put(step.id(), Work.begun(step.id(), at, 0))));
    }
}
