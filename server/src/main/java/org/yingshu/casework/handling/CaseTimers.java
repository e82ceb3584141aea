package org.yingshu.casework.handling;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yingshu.casework.handling.TaskStore.Owner;
import org.yingshu.casework.model.CaseCommand;
import org.yingshu.casework.model.Tasks;
import org.yingshu.clock.ClockEvent;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.payment.PaymentEvent;
import org.yingshu.shared.problem.ProblemException;

/** What time and payments do to cases. */
@Component
class CaseTimers {

    private static final int AT_ONCE = 500;

    private final Cases cases;
    private final TaskStore tasks;
    private final CaseClocks clocks;
    private final Reception reception;
    private final Journal journal;

    CaseTimers(Cases cases, TaskStore tasks, CaseClocks clocks, Reception reception, Journal journal) {
        this.cases = cases;
        this.tasks = tasks;
        this.clocks = clocks;
        this.reception = reception;
        this.journal = journal;
    }

    /**
     * Silence is acceptance (行政许可法 art. 32); who does not supplement or bring a paper in time has not. Each case has a
     * transaction of its own: what one of them refuses takes nothing from the others.
     */
    @Async
    @TransactionalEventListener
    void on(ClockEvent.BecameOverdue event) {
        Act act = Act.ofSystem("clock", journal.now());
        switch (event.kind()) {
            case CaseClocks.ACCEPTANCE -> unlessOver(() -> reception.deem(event.subject(), act));
            case CaseClocks.SUPPLEMENT ->
                tasks.ofClock(event.subject())
                        .forEach(owner -> give(owner.caseId(), new CaseCommand.Lapse("逾期未补正"), act));
            case CaseClocks.DEBT -> {
                for (Owner owner : tasks.ofClock(event.subject())) {
                    String material = owner.key().substring(Tasks.DEBT.length());
                    give(owner.caseId(), new CaseCommand.FailDebt(material), act);
                }
            }
            default -> {}
        }
    }

    private void give(UUID id, CaseCommand command, Act act) {
        unlessOver(() -> cases.handle(id, command, Intent.NONE, act));
    }

    private static void unlessOver(Runnable work) {
        try {
            work.run();
        } catch (ProblemException e) {
            // Somebody acted between the end of the clock and now: then there is nothing to say.
        }
    }

    /** In the transaction of the payment: what is paid goes on. */
    @EventListener
    void on(PaymentEvent.Paid event) {
        if (event.module().equals("casework")) {
            Act act = Act.ofSystem("payment", event.at());
            var command = new CaseCommand.FinishBySystem(
                    event.reference(), true, Automation.paid(event.amount(), event.receipt()), List.of());
            cases.handle(event.subject(), command, Intent.NONE, act);
        }
    }

    /** Ends have moved with the calendar: the places in the inboxes move with them. */
    @ApplicationModuleListener
    void on(ClockEvent.CalendarAmended event) {
        UUID last = new UUID(0, 0);
        List<UUID> some = tasks.openCases(last, AT_ONCE);
        while (!some.isEmpty()) {
            for (UUID id : some) {
                var due = clocks.due(id);
                if (due.at() != null) {
                    tasks.due(id, due, false);
                }
                last = id;
            }
            some = tasks.openCases(last, AT_ONCE);
        }
    }
}
