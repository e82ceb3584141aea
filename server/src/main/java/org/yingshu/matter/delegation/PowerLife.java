package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Lack;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.delegation.Power.Takeover;
import org.yingshu.matter.delegation.Power.TakingBack;
import org.yingshu.matter.delegation.Power.Term;
import org.yingshu.matter.delegation.Preparation.Announcement;
import org.yingshu.matter.delegation.Preparation.Guide;
import org.yingshu.matter.delegation.Preparation.Part;
import org.yingshu.matter.delegation.Preparation.Plan;
import org.yingshu.shared.scope.DataScope;

/** A power is handed down, made ready, taken over, changed, and taken back; nothing takes effect backwards. */
final class PowerLife implements Lifecycle<Power, PowerLife.Command, PowerEvent> {

    /** Who may hand down to whom. The province goes past the city where it likes (省县直通车). */
    private static final Set<String> WAYS = Set.of("PROVINCE CITY", "PROVINCE COUNTY", "CITY COUNTY", "COUNTY TOWN");

    sealed interface Command {

        record HandDown(PowerEvent.HandedDown listed) implements Command {}

        record CarryOver(PowerEvent.CarriedOver carried) implements Command {}

        record Prepare(Part part) implements Command {}

        record TakeOver(LocalDate from) implements Command {}

        record Change(LocalDate from, Extent extent, String excluded, String document, String reason)
                implements Command {}

        record Prolong(LocalDate until, String document, String reason) implements Command {}

        record TakeBack(LocalDate from, String document, String reason) implements Command {}
    }

    @Override
    public Decision<PowerEvent> decide(@Nullable Power power, Command command, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        return switch (command) {
            case Command.HandDown it -> power == null ? handDown(it.listed(), today) : Decision.accept();
            case Command.CarryOver it -> power == null ? Decision.accept(it.carried()) : Decision.accept();
            case Command.Prepare it -> open(power, today, one -> prepare(one, it.part(), today));
            case Command.TakeOver it -> open(power, today, one -> takeOver(one, it.from(), today));
            case Command.Change it -> open(power, today, one -> change(one, it, today));
            case Command.Prolong it -> open(power, today, one -> prolong(one, it));
            case Command.TakeBack it ->
                open(
                        power,
                        today,
                        one -> one.takenBack() != null
                                ? refuse(MatterProblem.POWER_OVER)
                                : it.from().isBefore(today)
                                        ? refuse(MatterProblem.POWER_BACKWARDS, it.from(), today)
                                        : Decision.accept(new PowerEvent.TakenBack(
                                                one.id(), it.from(), it.document(), it.reason())));
        };
    }

    private interface Ruling {
        Decision<PowerEvent> of(Power power);
    }

    private static Decision<PowerEvent> open(@Nullable Power power, LocalDate today, Ruling ruling) {
        if (power == null) {
            return refuse(MatterProblem.NO_SUCH_POWER);
        }
        return power.status(today).over() ? refuse(MatterProblem.POWER_OVER) : ruling.of(power);
    }

    private static Decision<PowerEvent> handDown(PowerEvent.HandedDown it, LocalDate today) {
        Party from = it.from();
        Party to = it.to();
        if (!WAYS.contains(from.level() + " " + to.level()) || !to.place().startsWith(DataScope.below(from.place()))) {
            return refuse(MatterProblem.POWER_NOT_DOWNWARDS, from.name(), to.name());
        }
        if (it.ground().day().isAfter(today)) {
            return refuse(MatterProblem.POWER_BEFORE_ITS_DOCUMENT, it.ground().day());
        }
        LocalDate until = it.until();
        if (it.due().isBefore(it.ground().day()) || until != null && until.isBefore(it.due())) {
            return refuse(MatterProblem.POWER_DAYS_CROSSED);
        }
        return it.extent() == Extent.PART && it.excluded().isBlank()
                ? refuse(MatterProblem.POWER_PART_OF_WHAT)
                : Decision.accept(it);
    }

    private static Decision<PowerEvent> prepare(Power power, Part part, LocalDate today) {
        UUID id = power.id();
        return switch (part) {
            case Plan it ->
                !power.configured() && it.until().isAfter(power.due())
                        ? refuse(MatterProblem.POWER_PLAN_LATE, power.due())
                        : Decision.accept(new PowerEvent.TakeoverPlanned(id, it));
            case Guide it ->
                !it.packed() && it.note().isBlank()
                        ? refuse(MatterProblem.POWER_GUIDE_MISSING)
                        : done(it.day(), today, new PowerEvent.GuideAdapted(id, it));
            case Preparation.Agreement it -> done(it.day(), today, new PowerEvent.Entrusted(id, it));
            case Announcement it -> done(it.day(), today, new PowerEvent.Announced(id, it));
            case Preparation.Overseer it -> Decision.accept(new PowerEvent.OverseerNamed(id, it));
        };
    }

    /** What is noted has happened. */
    private static Decision<PowerEvent> done(LocalDate day, LocalDate today, PowerEvent event) {
        return day.isAfter(today) ? refuse(MatterProblem.POWER_NOT_YET, day) : Decision.accept(event);
    }

    private static Decision<PowerEvent> takeOver(Power power, LocalDate from, LocalDate today) {
        if (power.term(from).extent() == Extent.KEPT) {
            return refuse(MatterProblem.POWER_KEPT);
        }
        if (power.takeover() != null && !today.isBefore(power.takeover().from())) {
            return refuse(MatterProblem.POWER_IN_FORCE, power.takeover().from());
        }
        List<Lack> lacks = power.lacks(power.term(from).extent());
        if (!lacks.isEmpty()) {
            return lacking(lacks);
        }
        if (from.isBefore(today)) {
            return refuse(MatterProblem.POWER_BACKWARDS, from, today);
        }
        LocalDate until = power.until();
        return until != null && from.isAfter(until)
                ? refuse(MatterProblem.POWER_DAYS_CROSSED)
                : Decision.accept(new PowerEvent.TakenOver(power.id(), from, today));
    }

    private static Decision<PowerEvent> change(Power power, Command.Change it, LocalDate today) {
        if (it.from().isBefore(today)
                || it.from().isBefore(power.terms().getLast().from())) {
            return refuse(MatterProblem.POWER_BACKWARDS, it.from(), today);
        }
        if (it.extent() == Extent.PART && it.excluded().isBlank()) {
            return refuse(MatterProblem.POWER_PART_OF_WHAT);
        }
        // Somebody holds it already: then what the new extent needs has to be there before it begins.
        List<Lack> lacks = power.takeover() == null ? List.of() : power.lacks(it.extent());
        return lacks.contains(Lack.AGREEMENT)
                ? lacking(List.of(Lack.AGREEMENT))
                : Decision.accept(new PowerEvent.ExtentChanged(
                        power.id(), it.from(), it.extent(), it.excluded(), it.document(), it.reason()));
    }

    private static Decision<PowerEvent> prolong(Power power, Command.Prolong it) {
        LocalDate until = power.until();
        if (until == null) {
            return refuse(MatterProblem.POWER_WITHOUT_END);
        }
        return it.until().isAfter(until)
                ? Decision.accept(new PowerEvent.Prolonged(power.id(), it.until(), it.document(), it.reason()))
                : refuse(MatterProblem.POWER_NOT_LONGER, until);
    }

    /** One number a part, 1 where it is missing, so that every language names all of them. */
    private static Decision<PowerEvent> lacking(List<Lack> lacks) {
        Object[] missing = Arrays.stream(Lack.values())
                .map(lack -> (Object) (lacks.contains(lack) ? 1 : 0))
                .toArray();
        return Decision.refuse(MatterProblem.POWER_LACKS.code(), missing);
    }

    private static Decision<PowerEvent> refuse(MatterProblem problem, Object... arguments) {
        return Decision.refuse(problem.code(), arguments);
    }

    @Override
    public Power evolve(@Nullable Power before, PowerEvent event) {
        return switch (event) {
            case PowerEvent.HandedDown it -> begun(it);
            case PowerEvent.CarriedOver it -> carried(it);
            case PowerEvent.TakeoverPlanned it -> prepared(before, it.plan());
            case PowerEvent.GuideAdapted it -> prepared(before, it.guide());
            case PowerEvent.Entrusted it -> prepared(before, it.agreement());
            case PowerEvent.Announced it -> prepared(before, it.notice());
            case PowerEvent.OverseerNamed it -> prepared(before, it.overseer());
            case PowerEvent.TakenOver it -> there(before).with(new Takeover(it.from(), it.decided()));
            case PowerEvent.ExtentChanged it ->
                there(before).with(new Term(it.from(), it.extent(), it.excluded(), it.document()));
            case PowerEvent.Prolonged it -> there(before).until(it.until());
            case PowerEvent.TakenBack it -> there(before).with(new TakingBack(it.from(), it.reason(), it.document()));
        };
    }

    private static Power there(@Nullable Power power) {
        return Objects.requireNonNull(power);
    }

    private static Power prepared(@Nullable Power before, Part part) {
        Power power = there(before);
        return power.with(power.preparation().with(part));
    }

    private static Power begun(PowerEvent.HandedDown it) {
        return new Power(
                it.id(),
                it.item(),
                it.from(),
                it.to(),
                it.ground(),
                it.due(),
                it.configured(),
                List.of(new Term(
                        it.ground().day(),
                        it.extent(),
                        it.excluded(),
                        it.ground().document())),
                Preparation.NOTHING,
                null,
                it.until(),
                null);
    }

    private static Power carried(PowerEvent.CarriedOver it) {
        LocalDate day = it.ground().day();
        return new Power(
                it.id(),
                it.item(),
                it.from(),
                it.to(),
                it.ground(),
                day,
                false,
                List.of(new Term(day, it.extent(), "", it.ground().document())),
                Preparation.NOTHING,
                new Takeover(day, day),
                it.until(),
                null);
    }
}
