package org.yingshu.matter.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.delegation.Power.Extent;
import org.yingshu.matter.delegation.Power.Party;
import org.yingshu.matter.model.Shelves;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Until when a power is taken over and when it ends, with the lights and reminders of clocks; and who is told what happened. */
@Component
class PowerClocks {

    private static final String TAKEOVER = "matter.power.takeover";
    private static final String END = "matter.power.end";
    private static final String PAGE = "/workbench/matter/delegations/";

    private final Clocks clocks;
    private final Notices notices;
    private final JsonStateTable<Power> table;
    private final Shelves shelves;
    private final Clock clock;

    PowerClocks(Clocks clocks, Notices notices, JsonStateTable<Power> powerTable, Shelves shelves, Clock clock) {
        this.clocks = clocks;
        this.notices = notices;
        this.table = powerTable;
        this.shelves = shelves;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PowerEvent.HandedDown event) {
        Power power = run(event.id());
        if (power != null && event.extent() != Extent.KEPT) {
            tell(power, "matter.notice.power-handed-down", power.to(), power.dueDay());
        }
    }

    @ApplicationModuleListener
    void on(PowerEvent.TakeoverPlanned event) {
        run(event.id());
    }

    @ApplicationModuleListener
    void on(PowerEvent.TakenOver event) {
        Power power = run(event.id());
        if (power != null) {
            tell(power, "matter.notice.power-taken-over", power.from(), event.from());
        }
    }

    @ApplicationModuleListener
    void on(PowerEvent.ExtentChanged event) {
        Power power = run(event.id());
        if (power != null) {
            tell(power, "matter.notice.power-changed", power.to(), event.from());
        }
    }

    @ApplicationModuleListener
    void on(PowerEvent.Prolonged event) {
        run(event.id());
    }

    @ApplicationModuleListener
    void on(PowerEvent.TakenBack event) {
        Power power = run(event.id());
        if (power != null) {
            tell(power, "matter.notice.power-taken-back", power.to(), event.from());
        }
    }

    /** What is due now; starting anew what runs so already changes nothing. */
    private @Nullable Power run(UUID id) {
        Stored<Power> stored = table.find(id);
        if (stored == null) {
            return null;
        }
        Power power = stored.state();
        clocks.stopAll(id, clock.instant());
        boolean kept = power.terms().getLast().extent() == Extent.KEPT;
        if (power.takenBack() == null && !kept) {
            if (power.takeover() == null) {
                start(power, TAKEOVER, "权力承接 ", power.dueDay(), power.to());
            } else if (power.until() != null) {
                start(power, END, "下放到期 ", power.until(), power.from());
            }
        }
        return power;
    }

    private void start(Power power, String kind, String label, LocalDate due, Party who) {
        clocks.start(new ClockStart(
                power.id(),
                kind,
                label + name(power),
                due,
                // The same however often it is heard, and whichever step is heard first.
                power.ground().day().atStartOfDay(WorkCalendar.ZONE).toInstant(),
                Stream.ofNullable(who.organisation()).collect(Collectors.toSet()),
                power.to().place(),
                PAGE + power.id()));
    }

    /** Its accounts, and those who keep the lists of its place. */
    private void tell(Power power, String code, Party who, LocalDate day) {
        Set<UUID> organisations = Stream.ofNullable(who.organisation()).collect(Collectors.toSet());
        notices.send(new Notice(
                organisations,
                notices.holders("matter:manage", who.place()),
                code,
                List.of(name(power), day),
                PAGE + power.id()));
    }

    private String name(Power power) {
        return shelves.shelf()
                .item(power.item())
                .map(placed -> placed.thing().item().name().zh())
                .orElse(power.item());
    }
}
