package org.yingshu.payment;

import java.util.UUID;

/** What an order may be told. */
sealed interface OrderCommand {

    record Make(UUID order, PaymentOrder what) implements OrderCommand {}

    record Begin(String connector, String ticket) implements OrderCommand {}

    record TellPaid(String receipt) implements OrderCommand {}

    record TellFailed(String reason) implements OrderCommand {}

    record AskRefund(String reason) implements OrderCommand {}

    record TellRefunded() implements OrderCommand {}

    record Cancel(String reason) implements OrderCommand {}
}
