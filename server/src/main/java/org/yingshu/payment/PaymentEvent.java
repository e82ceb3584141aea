package org.yingshu.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What happens to an order. */
public sealed interface PaymentEvent {

    UUID order();

    record Ordered(UUID order, PaymentOrder what, Instant at) implements PaymentEvent {}

    /** The payer was sent to the payment system. */
    record Begun(UUID order, String connector, String ticket, Instant at) implements PaymentEvent {}

    /** @param receipt the number of the receipt */
    record Paid(
            UUID order, String module, UUID subject, String reference, BigDecimal amount, String receipt, Instant at)
            implements PaymentEvent {}

    /** It may be tried again. */
    record Failed(UUID order, String module, UUID subject, String reason, Instant at) implements PaymentEvent {}

    record RefundAsked(UUID order, String reason, Instant at) implements PaymentEvent {}

    record Refunded(UUID order, String module, UUID subject, BigDecimal amount, Instant at) implements PaymentEvent {}

    record Cancelled(UUID order, String reason, Instant at) implements PaymentEvent {}
}
