package org.yingshu.ledger.supervision;

import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Tells a unit that it is pressed, and when its reply came back. */
@Component
class OrderNotices {

    private final Notices notices;
    private final JsonStateTable<Order> orders;

    OrderNotices(Notices notices, JsonStateTable<Order> orders) {
        this.notices = notices;
        this.orders = orders;
    }

    @ApplicationModuleListener
    void on(OrderEvent.Issued event) {
        notices.send(Notice.toOrganisations(
                Set.of(event.organisation()),
                "ledger.notice.order",
                "/workbench/ledger/orders/" + event.order(),
                event.title(),
                event.replyBy()));
    }

    @ApplicationModuleListener
    void on(OrderEvent.Returned event) {
        Stored<Order> order = orders.find(event.order());
        if (order != null) {
            notices.send(Notice.toOrganisations(
                    Set.of(order.state().organisation()),
                    "ledger.notice.order",
                    "/workbench/ledger/orders/" + event.order(),
                    order.state().title(),
                    event.replyBy()));
        }
    }
}
