package org.yingshu.ledger.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.journal.Intent;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.ledger.Orders;
import org.yingshu.ledger.Unit;

/** Orders that other modules' work leads to. */
@Component
class OrdersOfOthers implements Orders {

    private final Supervised supervised;
    private final StreamKind<Order, OrderLife.Command, OrderEvent> kind;
    private final JsonStateTable<Order> orders;

    OrdersOfOthers(
            Supervised supervised,
            StreamKind<Order, OrderLife.Command, OrderEvent> kind,
            JsonStateTable<Order> orders) {
        this.supervised = supervised;
        this.kind = kind;
        this.orders = orders;
    }

    @Override
    @Transactional
    public void issue(UUID order, UUID organisation, String title, String text, LocalDate replyBy) {
        if (orders.find(order) != null) {
            return;
        }
        Unit unit = supervised.unit(organisation);
        String region = supervised.region(organisation);
        supervised.handle(
                kind,
                order,
                new OrderLife.Command.Issue(
                        order, region, unit.organisation(), unit.name(), null, null, title, text, replyBy),
                Intent.NONE);
    }
}
