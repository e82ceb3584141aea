package org.yingshu.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a case. */
public sealed interface CaseEvent {

    UUID caseId();

    /**
     * The application is in.
     *
     * @param procedure how it is handled
     * @param follows an earlier case of which this takes up further items
     * @param offices who performs what, by the performers' names
     * @param skipped steps whose conditions do not hold
     * @param form digest (SM3) of the form's content
     * @param promise whether the applicant gave the written promise of 告知承诺
     */
    record Submitted(
            UUID caseId,
            CaseHead head,
            UUID procedure,
            @Nullable UUID follows,
            @Nullable Agent agent,
            Map<String, Office> offices,
            List<Paper> papers,
            List<String> skipped,
            String form,
            boolean promise,
            Instant at)
            implements CaseEvent {}

    /**
     * 受理.
     *
     * @param deemed because nobody said anything within the limit (行政许可法 art. 32)
     * @param since from when on it counts as accepted
     * @param promised whether the promise stands for examination
     */
    record Accepted(UUID caseId, boolean deemed, Instant since, List<Debt> debts, boolean promised, Instant at)
            implements CaseEvent {}

    /** 一次性告知: everything that is missing or wrong. */
    record SupplementAsked(UUID caseId, UUID stop, List<Defect> defects, LocalDate until, Instant at)
            implements CaseEvent {}

    record Supplemented(UUID caseId, List<Paper> papers, String form, Instant at) implements CaseEvent {}

    record NotAccepted(UUID caseId, CaseHead head, String reason, Instant at) implements CaseEvent {}

    record Transferred(UUID caseId, String performer, Office from, Office to, String reason, Instant at)
            implements CaseEvent {}

    record Claimed(UUID caseId, String task, UUID account, String name, Instant at) implements CaseEvent {}

    record Released(UUID caseId, String task, Instant at) implements CaseEvent {}

    /** An office's opinion in a joint step. */
    record OpinionGiven(
            UUID caseId, String step, Office office, boolean inFavour, String text, List<UUID> files, Instant at)
            implements CaseEvent {}

    /**
     * @param explanation the rows that fired, where rules decided
     * @param byRule true where a rule did it and no person; null of a person, and of what was done before this was noted
     */
    record StepFinished(
            UUID caseId,
            String step,
            boolean passed,
            String text,
            List<Fired> explanation,
            List<UUID> files,
            Instant at,
            @Nullable Boolean byRule)
            implements CaseEvent {

        /** By a person. */
        public StepFinished(
                UUID caseId,
                String step,
                boolean passed,
                String text,
                List<Fired> explanation,
                List<UUID> files,
                Instant at) {
            this(caseId, step, passed, text, explanation, files, at, null);
        }

        /** By a rule where rows of it fired, otherwise by a person or by the course of things. */
        public static StepFinished explained(
                UUID caseId, String step, boolean passed, String text, List<Fired> explanation, Instant at) {
            return new StepFinished(
                    caseId, step, passed, text, explanation, List.of(), at, explanation.isEmpty() ? null : true);
        }
    }

    /** A rule that may decide a step did not: a person does. The rows say why. */
    record LeftToPeople(UUID caseId, String step, List<Fired> explanation, Instant at) implements CaseEvent {}

    record StepReturned(UUID caseId, String step, String to, String reason, Instant at) implements CaseEvent {}

    record PaymentAsked(UUID caseId, String step, UUID order, BigDecimal amount, Instant at) implements CaseEvent {}

    /** @param until when it is expected to go on */
    record Paused(
            UUID caseId,
            UUID stop,
            StopKind kind,
            String reason,
            @Nullable LocalDate until,
            Instant at) implements CaseEvent {}

    record Resumed(UUID caseId, UUID stop, String result, Instant at) implements CaseEvent {}

    /**
     * An item is decided.
     *
     * @param document the number of the decision's document
     */
    record Decided(UUID caseId, CaseHead head, String item, boolean granted, String reason, String document, Instant at)
            implements CaseEvent {}

    /**
     * @param sealed whether the seal came with the issue; null of those from before this was noted
     * @param head null in what was written before the event said it
     */
    record CertificateIssued(
            UUID caseId,
            String item,
            String type,
            UUID certificate,
            String number,
            @Nullable Boolean sealed,
            @Nullable CaseHead head,
            Instant at)
            implements CaseEvent {}

    /** The issuer has set its seal: now the certificate can go out. */
    record CertificateSealed(UUID caseId, UUID certificate, String number, Instant at) implements CaseEvent {}

    /** It was revoked before it was sealed, and nobody waits for it any more. */
    record CertificateVoided(UUID caseId, UUID certificate, String number, Instant at) implements CaseEvent {}

    record Delivered(UUID caseId, String step, DeliveryWay way, String details, Instant at) implements CaseEvent {}

    record Finished(UUID caseId, CaseHead head, Outcome outcome, Instant at) implements CaseEvent {}

    /** @param lapsed the applicant did not come back within the limit */
    record Withdrawn(UUID caseId, CaseHead head, String reason, boolean lapsed, Instant at) implements CaseEvent {}

    record DebtFulfilled(UUID caseId, String material, List<Paper> papers, Instant at) implements CaseEvent {}

    record DebtFailed(UUID caseId, String material, Instant at) implements CaseEvent {}

    /** @param check the day by which the promise is looked at */
    record Promised(UUID caseId, LocalDate check, Instant at) implements CaseEvent {}

    record PromiseKept(UUID caseId, String findings, Instant at) implements CaseEvent {}

    record RectifyAsked(UUID caseId, String findings, LocalDate until, Instant at) implements CaseEvent {}

    record Rectified(UUID caseId, String text, List<UUID> files, Instant at) implements CaseEvent {}

    /** The decision is taken back, and credit hears of it (R5.46). */
    record PromiseRevoked(UUID caseId, CaseHead head, String reason, Instant at) implements CaseEvent {}

    /** Somebody read the sensitive values of the form. */
    record FormRevealed(UUID caseId, String reason, Instant at) implements CaseEvent {}
}
