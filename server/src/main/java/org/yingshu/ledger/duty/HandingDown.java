package org.yingshu.ledger.duty;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.clock.PlaceCalendars;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.engine.reader.model.Target.Comparator;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Goal;
import org.yingshu.ledger.LedgerSettings;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Origin;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Terms;
import org.yingshu.ledger.duty.Addressees.Addressee;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.PlaceDays;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.plan.PlanDeadline;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanTarget;
import org.yingshu.plan.PlanTask;

/**
 * Makes duties of the tasks of a plan. Owners at the plan's own level hold the duty together; each owner below it, and
 * each member of a group such as 各县（市、区）, gets a part of its own, so that every place answers for itself (R1.4, R1.6).
 */
@Component
class HandingDown {

    private final Journal journal;
    private final StreamKind<Duty, DutyCommand, DutyEvent> kind;
    private final Duties duties;
    private final Addressees addressees;
    private final LedgerSettings settings;
    private final PlaceDays days;
    private final PlaceCalendars calendars;
    private final Notices notices;

    HandingDown(
            Journal journal,
            StreamKind<Duty, DutyCommand, DutyEvent> kind,
            Duties duties,
            Addressees addressees,
            LedgerSettings settings,
            PlaceDays days,
            PlaceCalendars calendars,
            Notices notices) {
        this.journal = journal;
        this.kind = kind;
        this.duties = duties;
        this.addressees = addressees;
        this.settings = settings;
        this.days = days;
        this.calendars = calendars;
        this.notices = notices;
    }

    /** All or nothing; what is there already from an earlier try is left alone. */
    @Transactional
    public void handDown(PlanEvent.Issued plan, List<PlanTask> tasks, Act act) {
        List<Map.Entry<UUID, DutyCommand>> commands = new ArrayList<>();
        int ordinal = 0;
        for (PlanTask task : tasks) {
            commands.addAll(commands(plan, task, ++ordinal, act));
        }
        commands.removeIf(command -> duties.exists(command.getKey()));
        journal.handleAll(kind, commands, act);
        tell(plan, commands);
    }

    /** One notice for each unit, however many duties it got. */
    private void tell(PlanEvent.Issued plan, List<Map.Entry<UUID, DutyCommand>> commands) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<UUID, DutyCommand> command : commands) {
            for (Owner owner : ((DutyCommand.HandDown) command.getValue()).owners()) {
                if (owner.organisation() != null) {
                    counts.merge(owner.organisation(), 1, Integer::sum);
                }
            }
        }
        notices.sendAll(counts.entrySet().stream()
                .map(unit -> Notice.toOrganisations(
                        Set.of(unit.getKey()),
                        "ledger.notice.plan-handed-down",
                        "/workbench/ledger/mine",
                        plan.title(),
                        unit.getValue()))
                .toList());
    }

    private List<Map.Entry<UUID, DutyCommand>> commands(PlanEvent.Issued plan, PlanTask task, int ordinal, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        List<Addressee> all = addressees.of(task.owners(), plan.region(), today);
        UUID id = id(plan.plan(), task.id(), null);
        List<Addressee> wholes = holdersOfTheWhole(all);
        List<Owner> owners = wholes.stream().map(Addressee::owner).toList();
        DutyCommand.HandDown whole = whole(plan, task, ordinal, id, owners, today);
        List<Map.Entry<UUID, DutyCommand>> commands = new ArrayList<>();
        commands.add(Map.entry(id, whole));
        List<UUID> superiors = leads(owners);
        for (Addressee one : all) {
            if (!wholes.contains(one)) {
                UUID part = id(plan.plan(), task.id(), one.owner().organisation());
                commands.add(Map.entry(part, part(whole, one, part, superiors)));
            }
        }
        return commands;
    }

    /** Those of the plan's own place; a county that the plan names as the lead leads the whole where nobody else does. */
    private static List<Addressee> holdersOfTheWhole(List<Addressee> all) {
        boolean ledAbove = all.stream().anyMatch(one -> !one.below() && one.leads());
        return all.stream()
                .filter(one -> !one.below() || !ledAbove && one.named() && one.leads())
                .toList();
    }

    private DutyCommand.HandDown whole(
            PlanEvent.Issued plan, PlanTask task, int ordinal, UUID id, List<Owner> owners, LocalDate today) {
        PlanDeadline deadline = task.deadline();
        boolean continuing = deadline != null
                && (deadline.kind() == PlanDeadline.Kind.CONTINUING || deadline.kind() == PlanDeadline.Kind.RECURRING);
        return new DutyCommand.HandDown(
                id,
                new Origin(
                        plan.plan(),
                        plan.title(),
                        task.id(),
                        task.no(),
                        ordinal,
                        task.field(),
                        task.title(),
                        task.text(),
                        Strength.valueOf(task.strength().name())),
                new Terms(
                        plan.region(),
                        today,
                        days.in(plan.region()).after(today, settings.signDays()),
                        plan.rhythm(),
                        continuing,
                        settings.review(),
                        true),
                plan.region(),
                null,
                List.of(),
                owners,
                due(deadline, plan.region(), today),
                milestones(task),
                goals(task));
    }

    private @Nullable LocalDate due(@Nullable PlanDeadline deadline, String region, LocalDate issuedOn) {
        if (deadline == null || deadline.due() != null) {
            return deadline == null ? null : deadline.due();
        }
        return RelativeDue.of(deadline, issuedOn, calendars.of(region)).orElse(null);
    }

    private DutyCommand.HandDown part(DutyCommand.HandDown whole, Addressee one, UUID id, List<UUID> superiors) {
        Terms terms = whole.terms();
        // Where nobody leads above, only the office can check.
        boolean officeChecks = settings.officeChecksParts() || superiors.isEmpty();
        return new DutyCommand.HandDown(
                id,
                whole.origin(),
                new Terms(
                        terms.office(),
                        terms.issuedOn(),
                        terms.signBy(),
                        terms.reporting(),
                        terms.continuing(),
                        terms.review(),
                        officeChecks),
                one.region(),
                whole.duty(),
                superiors,
                List.of(one.owner()),
                whole.due(),
                whole.milestones(),
                whole.goals());
    }

    private static List<UUID> leads(List<Owner> owners) {
        for (Role role : List.of(Role.LEAD, Role.RESPONSIBLE, Role.IMPLEMENT)) {
            List<UUID> found = owners.stream()
                    .filter(owner -> owner.role() == role)
                    .map(Owner::organisation)
                    .filter(Objects::nonNull)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return owners.stream().map(Owner::organisation).filter(Objects::nonNull).toList();
    }

    private static List<Milestone> milestones(PlanTask task) {
        List<Milestone> milestones = new ArrayList<>();
        for (PlanDeadline deadline : task.milestones()) {
            LocalDate due = deadline.due();
            if (due != null) {
                String title = deadline.scope().isBlank() ? deadline.raw() : deadline.scope();
                milestones.add(new Milestone("p" + (milestones.size() + 1), title, due, true, null, ""));
            }
        }
        return milestones;
    }

    private static List<Goal> goals(PlanTask task) {
        List<Goal> goals = new ArrayList<>();
        for (PlanTarget target : task.targets()) {
            goals.add(new Goal(
                    "t" + (goals.size() + 1),
                    target.raw(),
                    Comparator.valueOf(target.comparator()),
                    number(target.value()),
                    target.unit(),
                    Strength.valueOf(target.strength().name())));
        }
        return goals;
    }

    /** Only what is one plain number; a range or words are left to the reader. */
    private static @Nullable BigDecimal number(String value) {
        return value.matches("\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(value) : null;
    }

    /** The same for the same task and unit, so that a second try makes nothing twice. */
    private static UUID id(UUID plan, UUID task, @Nullable UUID unit) {
        return UUID.nameUUIDFromBytes(
                (plan + " " + task + " " + (unit == null ? "" : unit)).getBytes(StandardCharsets.UTF_8));
    }
}
