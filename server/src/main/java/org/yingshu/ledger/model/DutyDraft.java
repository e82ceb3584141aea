package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Part;
import org.yingshu.ledger.Verdict;

/** The parts of a duty that change, while one event makes the next duty of it. */
final class DutyDraft {

    private final Duty before;
    DutyStatus status;
    List<Holder> holders;

    @Nullable
    LocalDate due;

    List<Milestone> milestones;
    List<Part> parts;
    Progress progress;
    List<Difficulty> difficulties;
    List<Extension> extensions;

    @Nullable
    Verdict verdict;

    @Nullable
    LocalDate reviewedOn;

    Closing closing;

    DutyDraft(Duty duty) {
        before = duty;
        status = duty.status();
        holders = duty.holders();
        due = duty.due();
        milestones = duty.milestones();
        parts = duty.parts();
        progress = duty.progress();
        difficulties = duty.difficulties();
        extensions = duty.extensions();
        verdict = duty.verdict();
        reviewedOn = duty.reviewedOn();
        closing = duty.closing();
    }

    Duty build() {
        return new Duty(
                before.id(),
                before.origin(),
                before.terms(),
                before.region(),
                before.parent(),
                before.superiors(),
                status,
                holders,
                due,
                milestones,
                before.goals(),
                parts,
                progress,
                difficulties,
                extensions,
                verdict,
                reviewedOn,
                closing);
    }
}
