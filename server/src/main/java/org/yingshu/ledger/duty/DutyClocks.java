package org.yingshu.ledger.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.journal.Journal;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.model.Duty;

/**
 * Runs the clock of each duty's due date, whose ladder reminds, supervises, names and calls in (催办 → 督办 → 通报 → 约谈).
 * It stands still from the request of strike-off on: what a check takes is not the unit's delay.
 */
@Component
class DutyClocks {

    private static final String KIND = "ledger.duty.due";

    private final Duties duties;
    private final Clocks clocks;
    private final Journal journal;

    DutyClocks(Duties duties, Clocks clocks, Journal journal) {
        this.duties = duties;
        this.clocks = clocks;
        this.journal = journal;
    }

    @ApplicationModuleListener
    void on(DutyEvent.HandedDown event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.ExtensionGranted event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.Reassigned event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.CheckReturned event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.StrikeOffTakenBack event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.Reopened event) {
        restart(event.duty());
    }

    @ApplicationModuleListener
    void on(DutyEvent.StrikeOffRequested event) {
        clocks.stop(event.duty(), KIND, journal.now());
    }

    @ApplicationModuleListener
    void on(DutyEvent.Withdrawn event) {
        clocks.stop(event.duty(), KIND, journal.now());
    }

    /** By the duty as it is now, so that events which arrive late or twice do no harm. */
    private void restart(UUID id) {
        Duty duty = duties.duty(id);
        clocks.stop(id, KIND, journal.now());
        LocalDate due = duty.due();
        if (due == null || !duty.status().isOpen() || duty.closing().request() != null) {
            return;
        }
        clocks.start(new ClockStart(
                id,
                KIND,
                duty.origin().title(),
                due,
                journal.now(),
                duty.leads().stream()
                        .map(holder -> holder.owner().organisation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                duty.region(),
                "/workbench/ledger/duties/" + id));
    }
}
