package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Part;

/** From handing down to milestones: who takes a duty on, and how it is split. */
final class Receipt {

    /** More are a work plan, which belongs into a file. */
    private static final int MOST_MILESTONES = 50;

    private Receipt() {}

    static Decision<DutyEvent> handDown(DutyCommand.HandDown it) {
        return Decision.accept(new DutyEvent.HandedDown(
                it.duty(),
                it.origin(),
                it.terms(),
                it.region(),
                it.parent(),
                it.superiors(),
                it.owners(),
                it.due(),
                it.milestones(),
                it.goals()));
    }

    static Decision<DutyEvent> decide(Duty duty, DutyCommand.Receiving command, Standing who, Act act) {
        return switch (command) {
            case DutyCommand.Sign sign ->
                Decision.accept(new DutyEvent.Signed(duty.id(), organisation(who), act.name(), act.at()));
            case DutyCommand.Decline decline ->
                decline.reason().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(
                                new DutyEvent.Declined(duty.id(), organisation(who), decline.reason(), act.at()));
            case DutyCommand.Reassign reassign -> reassign(duty, reassign, act);
            case DutyCommand.NameResponsible name ->
                name.person().name().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(
                                new DutyEvent.ResponsibleNamed(duty.id(), organisation(who), name.person(), act.at()));
            case DutyCommand.BreakDown breakDown -> breakDown(duty, breakDown, act);
            case DutyCommand.SetMilestones set -> setMilestones(duty, set, act);
        };
    }

    private static Decision<DutyEvent> reassign(Duty duty, DutyCommand.Reassign command, Act act) {
        if (command.owners().stream().allMatch(owner -> owner.organisation() == null)) {
            return Refuse.because(LedgerProblem.NO_OWNER);
        }
        return command.reason().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new DutyEvent.Reassigned(duty.id(), command.owners(), command.reason(), act.at()));
    }

    private static Decision<DutyEvent> breakDown(Duty duty, DutyCommand.BreakDown command, Act act) {
        if (command.parts().isEmpty()) {
            return Refuse.because(LedgerProblem.NO_PARTS);
        }
        LocalDate end = duty.due();
        Set<UUID> taken = new HashSet<>();
        duty.parts().forEach(part -> taken.add(part.organisation()));
        for (Part part : command.parts()) {
            if (!taken.add(part.organisation())) {
                return Refuse.because(LedgerProblem.PART_TWICE, part.name());
            }
            if (end != null && (part.due() == null || part.due().isAfter(end))) {
                return Refuse.because(LedgerProblem.PART_LATER, part.name(), end.toString());
            }
        }
        return Decision.accept(new DutyEvent.BrokenDown(duty.id(), command.parts(), act.at()));
    }

    private static Decision<DutyEvent> setMilestones(Duty duty, DutyCommand.SetMilestones command, Act act) {
        List<Milestone> all = new ArrayList<>(
                duty.milestones().stream().filter(Milestone::fromPlan).toList());
        Set<String> ids = new HashSet<>();
        all.forEach(milestone -> ids.add(milestone.id()));
        for (Milestone given : command.milestones()) {
            if (given.title().isBlank()) {
                return Refuse.because(LedgerProblem.NO_TEXT);
            }
            if (duty.due() != null && given.due().isAfter(duty.due())) {
                return Refuse.because(
                        LedgerProblem.MILESTONE_LATER, given.title(), duty.due().toString());
            }
            if (ids.add(given.id())) {
                all.add(kept(duty, given));
            }
        }
        return all.size() > MOST_MILESTONES
                ? Refuse.because(LedgerProblem.TOO_MANY_MILESTONES, MOST_MILESTONES)
                : Decision.accept(new DutyEvent.MilestonesSet(duty.id(), all, act.at()));
    }

    /** What was reached stays reached, whatever the form sends. */
    private static Milestone kept(Duty duty, Milestone given) {
        return duty.milestones().stream()
                .filter(one -> one.id().equals(given.id()) && !one.open())
                .findFirst()
                .orElse(new Milestone(given.id(), given.title(), given.due(), false, null, ""));
    }

    static UUID organisation(Standing who) {
        return Objects.requireNonNull(who.organisation());
    }
}
