package org.yingshu.ledger.supervision;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.ledger.OrderEvent;

/** The clock of the reply that a supervision order asks for. */
@Component
class OrderClocks {

    private static final String KIND = "ledger.order.reply";

    private final Clocks clocks;
    private final Journal journal;
    private final JsonStateTable<Order> orders;

    OrderClocks(Clocks clocks, Journal journal, JsonStateTable<Order> orders) {
        this.clocks = clocks;
        this.journal = journal;
        this.orders = orders;
    }

    @ApplicationModuleListener
    void on(OrderEvent.Issued event) {
        restart(event.order());
    }

    @ApplicationModuleListener
    void on(OrderEvent.Replied event) {
        restart(event.order());
    }

    @ApplicationModuleListener
    void on(OrderEvent.Returned event) {
        restart(event.order());
    }

    @ApplicationModuleListener
    void on(OrderEvent.Withdrawn event) {
        restart(event.order());
    }

    /** By the order as it is now, so that events which arrive late or twice do no harm. */
    private void restart(UUID id) {
        Stored<Order> stored = orders.lock(id);
        if (stored == null) {
            return;
        }
        clocks.stop(id, KIND, journal.now());
        Order order = stored.state();
        if (order.status() == Order.Status.WAITS_FOR_REPLY) {
            clocks.start(new ClockStart(
                    id,
                    KIND,
                    order.title(),
                    order.replyBy(),
                    journal.now(),
                    Set.of(order.organisation()),
                    order.region(),
                    "/workbench/ledger/orders/" + id));
        }
    }
}
