package org.yingshu.casework.model;

import static org.yingshu.casework.CaseProblem.*;
import static org.yingshu.casework.model.Refuse.firstOf;
import static org.yingshu.casework.model.Refuse.when;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Debt;
import org.yingshu.casework.StopKind;
import org.yingshu.engine.flow.Step;
import org.yingshu.engine.flow.StepKind;
import org.yingshu.engine.lifecycle.Refusal;

/**
 * Who may do what with a case, and when. The same answers decide about a command and about the buttons on its page, so
 * that the two cannot differ. Which step a command means is looked at where it is decided.
 */
public final class Rights {

    private Rights() {}

    /** What somebody can do now, as far as the case is asked. */
    public static Set<Deed> open(CaseFile file, Procedure how, Standing standing) {
        Set<Deed> open = EnumSet.allOf(Deed.class);
        open.removeIf(deed -> deed == Deed.SYSTEM || refusal(deed, file, how, standing) != null);
        return open;
    }

    /** Why somebody cannot do it now; null if nothing speaks against it. */
    static @Nullable Refusal refusal(Deed deed, CaseFile file, Procedure how, Standing who) {
        return switch (deed) {
            case SYSTEM -> when(!who.system(), SYSTEM_ONLY);
            case ACCEPT, NOT_ACCEPT -> firstOf(accepting(file, who), submitted(file));
            case ASK_SUPPLEMENT ->
                firstOf(asks(file, how, who), when(file.asked().isPresent(), ASKED_ALREADY));
            case SUPPLEMENT ->
                firstOf(forApplicant(file, who), when(file.asked().isEmpty(), NOT_ASKED));
            case WITHDRAW ->
                firstOf(
                        when(!who.isApplicant(file), APPLICANT_ONLY),
                        when(!file.status().open() || file.status() == CaseStatus.DECIDED, NOT_OPEN));
            case TRANSFER -> firstOf(when(!file.status().open(), NOT_OPEN), works(file, how, who));
            case CLAIM, RELEASE -> when(Tasks.of(file, how, who).isEmpty(), NOT_YOURS);
            case OPINE -> step(file, how, who, step -> step.kind().isJoint());
            case FINISH_STEP -> step(file, how, who, step -> Handling.byOffice(step.kind()));
            case RETURN_STEP -> step(file, how, who, step -> step.kind() != StepKind.PAYMENT);
            case DECIDE -> step(file, how, who, step -> step.kind() == StepKind.DECISION);
            case ISSUE -> step(file, how, who, step -> step.kind() == StepKind.CERTIFICATE);
            case DELIVER -> delivers(file, how, who);
            case OWN_STEP -> firstOf(when(!who.isApplicant(file), APPLICANT_ONLY), ownStep(file, how));
            case PAY -> firstOf(when(!who.isApplicant(file), APPLICANT_ONLY), payable(file, how));
            case STOP -> firstOf(underWay(file), works(file, how, who));
            case RESUME ->
                firstOf(works(file, how, who), when(file.stops().stream().noneMatch(Rights::endable), NOT_STOPPED));
            case FULFIL_DEBT ->
                firstOf(
                        forApplicant(file, who),
                        when(file.debts().stream().noneMatch(debt -> debt.state() == Debt.State.OWED), NO_SUCH_DEBT));
            case CHECK_PROMISE ->
                firstOf(
                        when(!who.isDecider(file), DECIDER_ONLY),
                        when(file.promise() == null || !file.promise().unchecked(), NO_PROMISE));
            case RECTIFY ->
                firstOf(
                        when(!who.isApplicant(file), APPLICANT_ONLY),
                        when(
                                file.promise() == null || file.promise().state() != Promise.State.RECTIFYING,
                                NO_RECTIFICATION));
            case REVOKE ->
                firstOf(
                        when(!who.isDecider(file), DECIDER_ONLY),
                        when(file.promise() == null || !file.promise().open(), NO_PROMISE));
            case REVEAL -> when(who.isApplicant(file) || who.organisation() == null, NOT_YOURS);
        };
    }

    /** Supplements and uncounted steps end by what the applicant does. */
    public static boolean endable(Stop stop) {
        return stop.open() && stop.kind() != StopKind.SUPPLEMENT && stop.kind() != StopKind.UNCOUNTED;
    }

    private static @Nullable Refusal accepting(CaseFile file, Standing who) {
        return when(!who.isAccepting(file), ACCEPTING_OFFICE_ONLY);
    }

    private static @Nullable Refusal submitted(CaseFile file) {
        return when(file.status() != CaseStatus.SUBMITTED, NOT_SUBMITTED);
    }

    private static @Nullable Refusal underWay(CaseFile file) {
        return when(file.status() != CaseStatus.ACCEPTED, NOT_UNDER_WAY);
    }

    /** What an applicant brings, the window may take in, too. */
    private static @Nullable Refusal forApplicant(CaseFile file, Standing who) {
        return when(!who.isApplicant(file) && !who.isAccepting(file), APPLICANT_ONLY);
    }

    private static @Nullable Refusal asks(CaseFile file, Procedure how, Standing who) {
        return switch (file.status()) {
            case SUBMITTED -> accepting(file, who);
            case ACCEPTED -> works(file, how, who);
            case SUPPLEMENT, DECIDED, FINISHED, NOT_ACCEPTED, WITHDRAWN -> when(true, NOT_OPEN);
        };
    }

    /** An office whose turn it is, or the one that accepted. */
    private static @Nullable Refusal works(CaseFile file, Procedure how, Standing who) {
        boolean does = who.isAccepting(file)
                || file.ready(how).stream()
                        .flatMap(step -> step.performers().stream())
                        .anyMatch(performer -> !performer.equals(Step.APPLICANT) && who.isOffice(file, performer));
        return when(!does, PERFORMER_ONLY);
    }

    private static @Nullable Refusal step(CaseFile file, Procedure how, Standing who, Predicate<Step> wanted) {
        if (!file.status().underWay()) {
            return when(true, NOT_UNDER_WAY);
        }
        var steps = file.ready(how).stream().filter(wanted).toList();
        return firstOf(
                when(steps.isEmpty(), STEP_NOT_READY),
                when(steps.stream().noneMatch(step -> performs(file, step, who)), PERFORMER_ONLY));
    }

    private static @Nullable Refusal delivers(CaseFile file, Procedure how, Standing who) {
        boolean ready = file.ready(how).stream().anyMatch(step -> step.kind() == StepKind.DELIVERY);
        return firstOf(
                when(!ready, STEP_NOT_READY),
                when(
                        !who.isAccepting(file)
                                && step(file, how, who, step -> step.kind() == StepKind.DELIVERY) != null,
                        PERFORMER_ONLY));
    }

    static boolean performs(CaseFile file, Step step, Standing who) {
        return step.performers().stream().anyMatch(performer -> who.isOffice(file, performer));
    }

    private static @Nullable Refusal ownStep(CaseFile file, Procedure how) {
        return when(file.ready(how).stream().noneMatch(Handling::byApplicant), STEP_NOT_READY);
    }

    private static @Nullable Refusal payable(CaseFile file, Procedure how) {
        boolean asked = file.ready(how).stream()
                .map(step -> file.works().get(step.id()))
                .anyMatch(work -> work != null && work.order() != null);
        return when(!asked, STEP_NOT_READY);
    }
}
