package org.yingshu.casework.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Debt;
import org.yingshu.casework.Defect;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.Fired;
import org.yingshu.casework.Office;
import org.yingshu.casework.Paper;
import org.yingshu.casework.StopKind;

/** What a case may be told. */
public sealed interface CaseCommand {

    /** Makes the case. */
    record Submit(
            UUID caseId,
            CaseHead head,
            UUID procedure,
            @Nullable UUID follows,
            @Nullable Agent agent,
            Map<String, Office> offices,
            List<Paper> papers,
            List<String> skipped,
            String form,
            boolean promise)
            implements CaseCommand {}

    /** What somebody does with a case that is there. */
    sealed interface Done extends CaseCommand {

        default Deed deed() {
            return Deed.of(this);
        }

        /** The files that come with it. */
        default List<UUID> files() {
            return List.of();
        }
    }

    /** From the application to acceptance. */
    sealed interface Receiving extends Done {}

    /** The steps. */
    sealed interface Handling extends Done {}

    /** Stopping and going on. */
    sealed interface Stopping extends Done {}

    /** Debts and promises. */
    sealed interface Following extends Done {}

    /**
     * @param debts papers that may come later
     * @param dishonest the applicant may not promise, for the register says so; empty where nothing speaks against it
     * @param check by when a promise is looked at
     */
    record Accept(List<Debt> debts, String dishonest, LocalDate check) implements Receiving {}

    /** Nobody said anything within the limit; of an applicant who may not promise, the promise is not relied on. */
    record DeemAccepted(String dishonest, LocalDate check) implements Receiving {}

    record AskSupplement(UUID stop, List<Defect> defects, LocalDate until) implements Receiving {}

    /** @param form the digest of the form as it is now */
    record GiveSupplement(List<Paper> papers, String form) implements Receiving {

        @Override
        public List<UUID> files() {
            return papers.stream().flatMap(paper -> paper.files().stream()).toList();
        }
    }

    record NotAccept(String reason) implements Receiving {}

    record Withdraw(String reason) implements Receiving {}

    /** The applicant did not supplement in time. */
    record Lapse(String reason) implements Receiving {}

    /** @param performer whose steps go to another office; empty for the acceptance */
    record Transfer(String performer, Office to, String reason) implements Receiving {}

    /** @param takeOver although a colleague has it */
    record Take(String task, boolean takeOver) implements Handling {}

    record Release(String task) implements Handling {}

    record Opine(String step, boolean inFavour, String text, List<UUID> files) implements Handling {}

    record FinishStep(String step, boolean passed, String text, List<UUID> files) implements Handling {}

    /** The applicant's own work is done. */
    record FinishOwnStep(String step, String text, List<UUID> files) implements Handling {}

    /** Rules, a payment or the platform itself finished a step. */
    record FinishBySystem(String step, boolean passed, String text, List<Fired> explanation) implements Handling {}

    /** @param explanation the rows of the rule, or what it would have to know */
    record LeaveToPeople(String step, List<Fired> explanation) implements Handling {}

    record AskPayment(String step, UUID order, BigDecimal amount) implements Handling {}

    /** @param to an earlier step, which begins again */
    record ReturnStep(String step, String to, String reason) implements Handling {}

    /** @param explanation the rows that fired, where rules decided */
    record Decide(String step, boolean granted, String reason, String document, List<Fired> explanation)
            implements Handling {}

    /** @param issued what the certificate module made of it; no part of what the caller said, who may say it twice */
    record Issue(String step, @JsonIgnore List<Ruling.Issued> issued) implements Handling {}

    record Deliver(String step, DeliveryWay way, String details) implements Handling {}

    /** @param set whether the seal is on it; else it was revoked without */
    record NoteSeal(UUID certificate, boolean set) implements Handling {}

    record StopClock(
            UUID stop,
            StopKind kind,
            String reason,
            @Nullable LocalDate until) implements Stopping {}

    record ResumeClock(UUID stop, String result) implements Stopping {}

    record FulfilDebt(String material, List<Paper> papers) implements Following {

        @Override
        public List<UUID> files() {
            return papers.stream().flatMap(paper -> paper.files().stream()).toList();
        }
    }

    record FailDebt(String material) implements Following {}

    /** @param until by when what is not kept is put right */
    record CheckPromise(boolean kept, String findings, LocalDate until) implements Following {}

    record Rectify(String text, List<UUID> files) implements Following {}

    record Revoke(String reason) implements Following {}

    record Reveal(String reason) implements Following {}
}
