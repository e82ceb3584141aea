package org.yingshu.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order 缴费单.
 *
 * @param receipt the number of the receipt, once it is paid
 * @param note why it failed, was refunded or cancelled
 */
record Order(
        UUID id,
        PaymentOrder what,
        State state,
        @Nullable String connector,
        @Nullable String ticket,
        @Nullable String receipt,
        String note,
        Instant orderedAt,
        @Nullable Instant paidAt) {

    enum State {
        OPEN,
        /** the payer is at the payment system */
        PENDING,
        PAID,
        FAILED,
        REFUNDING,
        REFUNDED,
        CANCELLED;

        boolean payable() {
            return this == OPEN || this == FAILED || this == PENDING;
        }
    }

    Order now(State next, String why) {
        return new Order(id, what, next, connector, ticket, receipt, why, orderedAt, paidAt);
    }
}
