package org.yingshu.ledger.model;

import static org.yingshu.ledger.LedgerProblem.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Refusal;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Milestone;

/**
 * Who may do what with a duty, and when. The same answers decide about a command and about the buttons on its page, so
 * that the two cannot differ.
 */
public final class Rights {

    private Rights() {}

    /** What somebody can do now, as far as the duty is asked. */
    public static Set<Deed> open(Duty duty, Standing standing) {
        Set<Deed> open = EnumSet.allOf(Deed.class);
        open.removeIf(deed -> refusal(deed, duty, standing) != null);
        return open;
    }

    /** Why somebody cannot do it now; null if nothing speaks against it. */
    static @Nullable Refusal refusal(Deed deed, Duty duty, Standing who) {
        return switch (deed) {
            case SIGN, DECLINE -> unsigned(duty, who);
            case REASSIGN, WITHDRAW -> firstOf(office(duty, who), open(duty));
            case NAME_RESPONSIBLE -> firstOf(signed(duty, who), open(duty));
            case BREAK_DOWN, SET_MILESTONES -> firstOf(lead(duty, who), signed(duty, who), underWay(duty));
            case REACH_MILESTONE ->
                firstOf(
                        signed(duty, who),
                        underWay(duty),
                        when(duty.milestones().stream().noneMatch(Milestone::open), NO_SUCH_MILESTONE));
            case REPORT -> firstOf(signed(duty, who), underWay(duty));
            case REQUEST_EXTENSION ->
                firstOf(
                        lead(duty, who),
                        signed(duty, who),
                        underWay(duty),
                        when(duty.due() == null, NO_DUE_DATE),
                        when(duty.pendingExtension().isPresent(), EXTENSION_PENDING));
            case DECIDE_EXTENSION ->
                firstOf(decides(duty, who), when(duty.pendingExtension().isEmpty(), NO_EXTENSION));
            case RAISE_DIFFICULTY -> firstOf(holds(duty, who), underWay(duty));
            case ANSWER_DIFFICULTY -> firstOf(open(duty), answers(duty, who));
            case HANG_UP_DIFFICULTY ->
                firstOf(
                        office(duty, who),
                        open(duty),
                        when(duty.difficulties().stream().noneMatch(Difficulty::unsettled), NO_SUCH_DIFFICULTY));
            case RESOLVE_DIFFICULTY -> firstOf(open(duty), resolves(duty, who));
            case REVIEW ->
                firstOf(office(duty, who), underWay(duty), when(!duty.terms().continuing(), NOT_CONTINUING));
            case REQUEST_STRIKE_OFF -> firstOf(holds(duty, who), signed(duty, who), underWay(duty));
            case TAKE_BACK_STRIKE_OFF -> firstOf(inCheck(duty), asked(duty, who));
            case CHECK -> firstOf(inCheck(duty), checks(duty, who));
            case LOOK_BACK ->
                firstOf(
                        when(!who.isOffice(duty) && !who.isSupervisor(duty), INSPECTOR_ONLY),
                        when(duty.status() != DutyStatus.STRUCK_OFF, NOT_STRUCK_OFF));
        };
    }

    private static @Nullable Refusal unsigned(Duty duty, Standing who) {
        return firstOf(
                holds(duty, who),
                open(duty),
                when(duty.holder(who.organisation()).map(Holder::hasSigned).orElse(false), ALREADY_SIGNED));
    }

    private static @Nullable Refusal signed(Duty duty, Standing who) {
        return firstOf(
                holds(duty, who),
                when(!duty.holder(who.organisation()).map(Holder::hasSigned).orElse(false), SIGN_FIRST));
    }

    private static @Nullable Refusal holds(Duty duty, Standing who) {
        return when(!who.holds(duty), NOT_YOURS);
    }

    private static @Nullable Refusal lead(Duty duty, Standing who) {
        return when(!who.leads(duty), LEAD_ONLY);
    }

    private static @Nullable Refusal office(Duty duty, Standing who) {
        return when(!who.isOffice(duty), OFFICE_ONLY);
    }

    /** About a part decides who broke the duty down, or the office. */
    private static @Nullable Refusal decides(Duty duty, Standing who) {
        return when(!who.isOffice(duty) && !who.isSuperior(duty), OFFICE_ONLY);
    }

    private static @Nullable Refusal answers(Duty duty, Standing who) {
        boolean mine = duty.difficulties().stream()
                .filter(Difficulty::unsettled)
                .anyMatch(one -> who.isOffice(duty) || isFor(one, who));
        return when(!mine, NO_SUCH_DIFFICULTY);
    }

    private static @Nullable Refusal resolves(Duty duty, Standing who) {
        boolean mine = duty.difficulties().stream()
                .filter(Difficulty::unsettled)
                .anyMatch(one -> who.isOffice(duty) || one.organisation().equals(who.organisation()));
        return when(!mine, NO_SUCH_DIFFICULTY);
    }

    static boolean isFor(Difficulty difficulty, Standing who) {
        return difficulty.addressee() != null && difficulty.addressee().equals(who.organisation());
    }

    private static @Nullable Refusal asked(Duty duty, Standing who) {
        StrikeOff request = duty.closing().request();
        return when(request == null || !request.organisation().equals(who.organisation()), NOT_YOURS);
    }

    private static @Nullable Refusal checks(Duty duty, Standing who) {
        StrikeOff request = duty.closing().request();
        return when(
                request == null
                        || request.ahead().isEmpty()
                        || !who.checks(duty, request.ahead().get(0)),
                CHECKER_ONLY);
    }

    private static @Nullable Refusal open(Duty duty) {
        return when(!duty.status().isOpen(), NOT_OPEN);
    }

    private static @Nullable Refusal underWay(Duty duty) {
        return when(duty.status() != DutyStatus.UNDER_WAY, NOT_UNDER_WAY);
    }

    private static @Nullable Refusal inCheck(Duty duty) {
        return when(duty.status() != DutyStatus.IN_CHECK, NOT_IN_CHECK);
    }

    private static @Nullable Refusal when(boolean so, LedgerProblem problem) {
        return so ? new Refusal(problem.code(), List.of()) : null;
    }

    private static @Nullable Refusal firstOf(@Nullable Refusal... found) {
        for (Refusal one : found) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
