package org.yingshu.casework.model;

import static org.yingshu.casework.model.CaseDraft.joined;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.StopKind;

/** What each event makes of a case. */
final class CaseCourse {

    private CaseCourse() {}

    static CaseFile after(@Nullable CaseFile before, CaseEvent event, Procedures procedures) {
        if (event instanceof CaseEvent.Submitted it) {
            return begun(it);
        }
        CaseFile file = Objects.requireNonNull(before);
        return switch (event) {
            case CaseEvent.Submitted it -> begun(it);
            case CaseEvent.Accepted it -> Progress.accepted(file, procedures.of(file.procedure()), it);
            case CaseEvent.StepFinished it -> Progress.finished(file, procedures.of(file.procedure()), it);
            case CaseEvent.StepReturned it -> Progress.returned(file, procedures.of(file.procedure()), it);
            case CaseEvent.Decided it -> Progress.decided(file, procedures.of(file.procedure()), it);
            case CaseEvent.LeftToPeople it ->
                file.with(draft -> draft.work(it.step(), work -> work.leftToPeople(it.explanation())));
            case CaseEvent.SupplementAsked it -> file.with(draft -> asked(draft, it));
            case CaseEvent.Supplemented it -> file.with(draft -> supplemented(draft, file, it));
            case CaseEvent.NotAccepted it ->
                file.with(draft -> ended(draft, CaseStatus.NOT_ACCEPTED, Outcome.NOT_ACCEPTED, it.at()));
            case CaseEvent.Withdrawn it ->
                file.with(draft -> ended(draft, CaseStatus.WITHDRAWN, Outcome.WITHDRAWN, it.at()));
            case CaseEvent.Finished it -> file.with(draft -> ended(draft, CaseStatus.FINISHED, it.outcome(), it.at()));
            case CaseEvent.Transferred it -> transferred(file, it);
            case CaseEvent.Claimed it ->
                file.with(draft -> draft.claims.put(it.task(), new Claim(it.account(), it.name())));
            case CaseEvent.Released it -> file.with(draft -> draft.claims.remove(it.task()));
            case CaseEvent.OpinionGiven it -> file.with(draft -> opinion(draft, it));
            case CaseEvent.PaymentAsked it ->
                file.with(draft -> draft.work(it.step(), work -> work.ordered(it.order(), it.amount())));
            case CaseEvent.Paused it ->
                file.with(draft -> draft.stops = joined(
                        file.stops(), new Stop(it.stop(), it.kind(), it.reason(), it.until(), it.at(), null, "")));
            case CaseEvent.Resumed it -> file.with(draft -> draft.stopEnds(it.stop(), it.at(), it.result()));
            case CaseEvent.CertificateIssued it -> file.with(draft -> issued(draft, it));
            case CaseEvent.CertificateSealed it -> HandOver.sealed(file, procedures.of(file.procedure()), it);
            case CaseEvent.CertificateVoided it -> HandOver.noted(file, it.certificate(), Ruling.Seal.GONE);
            case CaseEvent.Delivered it ->
                file.with(draft -> draft.delivery = new Delivery(it.way(), it.details(), it.at()));
            case CaseEvent.DebtFulfilled it ->
                file.with(draft -> {
                    draft.debtEnds(it.material(), Debt.State.FULFILLED, it.at());
                    draft.papers = file.papersWith(it.papers());
                });
            case CaseEvent.DebtFailed it ->
                file.with(draft -> draft.debtEnds(it.material(), Debt.State.FAILED, it.at()));
            case CaseEvent.Promised it ->
                file.with(draft -> draft.promise = new Promise(Promise.State.RELIED_ON, it.check(), "", null));
            case CaseEvent.PromiseKept it -> promise(file, Promise.State.KEPT, it.findings(), null);
            case CaseEvent.RectifyAsked it -> promise(file, Promise.State.RECTIFYING, it.findings(), it.until());
            case CaseEvent.Rectified it ->
                file.with(draft ->
                        draft.promise = Objects.requireNonNull(draft.promise).now(Promise.State.RECTIFIED));
            case CaseEvent.PromiseRevoked it ->
                file.with(draft ->
                        draft.promise = Objects.requireNonNull(draft.promise).now(Promise.State.REVOKED));
            case CaseEvent.FormRevealed it -> file;
        };
    }

    private static CaseFile begun(CaseEvent.Submitted it) {
        return new CaseFile(
                it.caseId(),
                it.head(),
                it.procedure(),
                it.follows(),
                it.agent(),
                it.offices(),
                CaseStatus.SUBMITTED,
                it.papers(),
                it.skipped().stream().sorted().toList(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                it.promise() ? Promise.GIVEN : null,
                List.of(),
                null,
                new Moments(it.at(), null, null, null),
                null,
                it.form());
    }

    private static void asked(CaseDraft draft, CaseEvent.SupplementAsked it) {
        draft.supplements =
                joined(draft.supplements, new Supplement(it.stop(), it.defects(), it.until(), it.at(), null));
        draft.stops =
                joined(draft.stops, new Stop(it.stop(), StopKind.SUPPLEMENT, "补正材料", it.until(), it.at(), null, ""));
        if (draft.status == CaseStatus.SUBMITTED) {
            draft.status = CaseStatus.SUPPLEMENT;
            draft.claims.clear();
        }
    }

    private static void supplemented(CaseDraft draft, CaseFile file, CaseEvent.Supplemented it) {
        draft.papers = file.papersWith(it.papers());
        draft.form = it.form();
        draft.supplements = draft.supplements.stream()
                .map(one -> one.open() ? one.answered(it.at()) : one)
                .toList();
        draft.stops = draft.stops.stream()
                .map(stop -> stop.open() && stop.kind() == StopKind.SUPPLEMENT ? stop.ended(it.at(), "") : stop)
                .toList();
        if (draft.status == CaseStatus.SUPPLEMENT) {
            draft.status = CaseStatus.SUBMITTED;
        }
    }

    private static void ended(CaseDraft draft, CaseStatus status, Outcome outcome, Instant at) {
        draft.status = status;
        draft.outcome = outcome;
        draft.ended = at;
        draft.claims.clear();
        draft.allStopsEnd(at);
    }

    private static CaseFile transferred(CaseFile file, CaseEvent.Transferred it) {
        if (!it.performer().isEmpty()) {
            return file.with(draft -> {
                draft.offices.put(it.performer(), it.to());
                draft.claims.clear();
            });
        }
        CaseFile moved = file.with(draft -> draft.claims.clear());
        return moved.acceptedBy(it.to());
    }

    private static void opinion(CaseDraft draft, CaseEvent.OpinionGiven it) {
        draft.claims.remove(it.step() + "@" + it.office().name());
        draft.offices.forEach((performer, office) -> {
            if (office.name().equals(it.office().name())) {
                draft.claims.remove(it.step() + "@" + performer);
            }
        });
        draft.work(
                it.step(),
                work -> work.with(new Work.Opinion(it.office(), it.inFavour(), it.text(), it.files(), it.at())));
    }

    private static void issued(CaseDraft draft, CaseEvent.CertificateIssued it) {
        Boolean sealed = it.sealed();
        Ruling.Seal seal = sealed == null ? null : sealed ? Ruling.Seal.AT_ISSUE : Ruling.Seal.AWAITED;
        var one = new Ruling.Issued(it.type(), it.certificate(), it.number(), seal);
        draft.rulings = draft.rulings.stream()
                .map(ruling -> ruling.item().equals(it.item()) ? ruling.with(one) : ruling)
                .toList();
    }

    private static CaseFile promise(
            CaseFile file, Promise.State state, String findings, java.time.@Nullable LocalDate by) {
        return file.with(draft -> draft.promise =
                new Promise(state, Objects.requireNonNull(draft.promise).check(), findings, by));
    }
}
