package org.yingshu.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Owner;

/** What each event makes of a duty. */
final class DutyCourse {

    private DutyCourse() {}

    static Duty after(@Nullable Duty before, DutyEvent event) {
        if (event instanceof DutyEvent.HandedDown it) {
            return begun(it);
        }
        Duty duty = Objects.requireNonNull(before);
        return switch (event) {
            case DutyEvent.HandedDown it -> begun(it);
            case DutyEvent.Signed it -> signed(duty, it);
            case DutyEvent.Declined it -> duty.withHolder(it.organisation(), holder -> holder.declined(it.reason()));
            case DutyEvent.Reassigned it -> reassigned(duty, it);
            case DutyEvent.ResponsibleNamed it ->
                duty.withHolder(it.organisation(), holder -> holder.responsible(it.person()));
            case DutyEvent.BrokenDown it -> duty.with(draft -> draft.parts = joined(duty.parts(), it.parts()));
            case DutyEvent.MilestonesSet it -> duty.with(draft -> draft.milestones = it.milestones());
            case DutyEvent.MilestoneReached it -> reached(duty, it);
            case DutyEvent.Reported it ->
                duty.with(draft -> draft.progress = duty.progress().with(it.report()));
            case DutyEvent.ShareReported it ->
                duty.withHolder(it.report().organisation(), holder -> holder.share(it.report()))
                        .with(draft -> draft.progress = duty.progress()
                                .withPapers(it.report().evidence().size()));
            case DutyEvent.ExtensionRequested it ->
                duty.with(draft -> draft.extensions = joined(
                        duty.extensions(),
                        List.of(new Extension(
                                it.organisation(),
                                it.from(),
                                it.to(),
                                it.reason(),
                                it.evidence(),
                                it.at(),
                                Extension.State.ASKED,
                                ""))));
            case DutyEvent.ExtensionGranted it ->
                decided(duty, Extension.State.GRANTED, it.to(), it.reason()).with(draft -> draft.due = it.to());
            case DutyEvent.ExtensionRefused it -> decided(duty, Extension.State.REFUSED, it.asked(), it.reason());
            case DutyEvent.DifficultyRaised it ->
                duty.with(draft -> draft.difficulties = joined(duty.difficulties(), List.of(raised(it))));
            case DutyEvent.DifficultyAnswered it ->
                duty.withDifficulty(it.difficulty(), one -> one.now(Difficulty.State.ANSWERED, it.text(), null));
            case DutyEvent.DifficultyHungUp it ->
                duty.withDifficulty(
                        it.difficulty(), one -> one.now(Difficulty.State.HUNG_UP, it.reason(), it.lookAgainOn()));
            case DutyEvent.DifficultyResolved it ->
                duty.withDifficulty(it.difficulty(), one -> one.now(Difficulty.State.RESOLVED, it.text(), null));
            case DutyEvent.Reviewed it ->
                duty.with(draft -> {
                    draft.verdict = it.verdict();
                    draft.reviewedOn = it.on();
                });
            case DutyEvent.StrikeOffRequested it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.IN_CHECK;
                    draft.closing = duty.closing()
                            .requested(new StrikeOff(
                                    it.organisation(), it.statement(), it.evidence(), it.stages(), it.at()));
                });
            case DutyEvent.StrikeOffTakenBack it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.UNDER_WAY;
                    draft.closing = duty.closing().requested(null);
                });
            case DutyEvent.CheckPassed it ->
                duty.with(draft -> draft.closing = duty.closing()
                        .requested(
                                Objects.requireNonNull(duty.closing().request()).passed()));
            case DutyEvent.CheckReturned it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.UNDER_WAY;
                    draft.closing = duty.closing().returned(it.reason());
                });
            case DutyEvent.StruckOff it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.STRUCK_OFF;
                    draft.closing = duty.closing().closed(it.on(), it.onTime());
                });
            case DutyEvent.LookedBack it ->
                duty.with(draft -> draft.closing = duty.closing().lookedBack(day(it.at())));
            case DutyEvent.Reopened it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.UNDER_WAY;
                    draft.due = it.due() == null ? duty.due() : it.due();
                    draft.closing = duty.closing().opened();
                });
            case DutyEvent.Withdrawn it ->
                duty.with(draft -> {
                    draft.status = DutyStatus.WITHDRAWN;
                    draft.closing = duty.closing().closed(day(it.at()), null);
                });
        };
    }

    private static Duty begun(DutyEvent.HandedDown it) {
        return new Duty(
                it.duty(),
                it.origin(),
                it.terms(),
                it.region(),
                it.parent(),
                it.superiors(),
                DutyStatus.HANDED_DOWN,
                it.owners().stream().map(Holder::of).toList(),
                it.due(),
                it.milestones(),
                it.goals(),
                List.of(),
                Progress.NONE,
                List.of(),
                List.of(),
                null,
                null,
                Closing.NONE);
    }

    private static Duty signed(Duty duty, DutyEvent.Signed it) {
        Duty after = duty.withHolder(it.organisation(), holder -> holder.signed(it.at(), it.by()));
        boolean starts = duty.status() == DutyStatus.HANDED_DOWN && duty.isLedBy(it.organisation());
        return starts ? after.with(draft -> draft.status = DutyStatus.UNDER_WAY) : after;
    }

    /** Who stays keeps its signature. */
    private static Duty reassigned(Duty duty, DutyEvent.Reassigned it) {
        List<Holder> holders = it.owners().stream()
                .map((Owner owner) -> duty.holder(owner.organisation())
                        .map(holder -> holder.as(owner))
                        .orElse(Holder.of(owner)))
                .toList();
        Duty after = duty.with(draft -> draft.holders = holders);
        if (duty.status() == DutyStatus.IN_CHECK) {
            return after;
        }
        boolean signed = after.leads().stream().anyMatch(Holder::hasSigned);
        return after.with(draft -> draft.status = signed ? DutyStatus.UNDER_WAY : DutyStatus.HANDED_DOWN);
    }

    private static Duty reached(Duty duty, DutyEvent.MilestoneReached it) {
        List<Milestone> milestones = duty.milestones().stream()
                .map(one -> one.id().equals(it.milestone())
                        ? new Milestone(one.id(), one.title(), one.due(), one.fromPlan(), it.on(), it.note())
                        : one)
                .toList();
        return duty.with(draft -> {
            draft.milestones = milestones;
            draft.progress = duty.progress().withPapers(it.evidence().size());
        });
    }

    private static Duty decided(Duty duty, Extension.State state, LocalDate to, String reason) {
        return duty.with(draft -> draft.extensions = duty.extensions().stream()
                .map(one -> one.pending() ? one.decided(state, to, reason) : one)
                .toList());
    }

    private static Difficulty raised(DutyEvent.DifficultyRaised it) {
        return new Difficulty(
                it.difficulty(),
                it.kind(),
                it.organisation(),
                it.text(),
                it.addressee(),
                it.addresseeName(),
                it.at(),
                Difficulty.State.OPEN,
                "",
                null);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
