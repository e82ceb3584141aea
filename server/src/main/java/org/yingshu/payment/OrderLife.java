package org.yingshu.payment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.payment.Order.State;

/** The life of an order. Being told the same twice changes nothing, for payment systems repeat themselves. */
final class OrderLife implements Lifecycle<Order, OrderCommand, PaymentEvent> {

    @Override
    public Decision<PaymentEvent> decide(@Nullable Order order, OrderCommand command, Act act) {
        if (command instanceof OrderCommand.Make make) {
            return order == null
                    ? Decision.accept(new PaymentEvent.Ordered(make.order(), make.what(), act.at()))
                    : refuse(PaymentProblem.ORDERED_ALREADY);
        }
        if (order == null) {
            return refuse(PaymentProblem.NO_SUCH_ORDER);
        }
        return switch (command) {
            case OrderCommand.Make make -> refuse(PaymentProblem.ORDERED_ALREADY);
            case OrderCommand.Begin begin ->
                order.state().payable()
                        ? Decision.accept(
                                new PaymentEvent.Begun(order.id(), begin.connector(), begin.ticket(), act.at()))
                        : refuse(PaymentProblem.NOT_OPEN);
            case OrderCommand.TellPaid paid -> paid(order, paid, act);
            case OrderCommand.TellFailed failed ->
                order.state() == State.PENDING
                        ? Decision.accept(new PaymentEvent.Failed(
                                order.id(), order.what().module(), order.what().subject(), failed.reason(), act.at()))
                        : Decision.accept();
            case OrderCommand.AskRefund ask -> refund(order, ask, act);
            case OrderCommand.TellRefunded told ->
                order.state() == State.REFUNDING
                        ? Decision.accept(new PaymentEvent.Refunded(
                                order.id(),
                                order.what().module(),
                                order.what().subject(),
                                order.what().amount(),
                                act.at()))
                        : Decision.accept();
            case OrderCommand.Cancel cancel ->
                order.state().payable()
                        ? Decision.accept(new PaymentEvent.Cancelled(order.id(), cancel.reason(), act.at()))
                        : refuse(PaymentProblem.NOT_OPEN);
        };
    }

    private static Decision<PaymentEvent> paid(Order order, OrderCommand.TellPaid paid, Act act) {
        if (order.state() == State.PAID) {
            return Decision.accept();
        }
        return order.state() == State.PENDING
                ? Decision.accept(new PaymentEvent.Paid(
                        order.id(),
                        order.what().module(),
                        order.what().subject(),
                        order.what().reference(),
                        order.what().amount(),
                        paid.receipt(),
                        act.at()))
                : refuse(PaymentProblem.NOT_BEGUN);
    }

    private static Decision<PaymentEvent> refund(Order order, OrderCommand.AskRefund ask, Act act) {
        if (ask.reason().isBlank()) {
            return refuse(PaymentProblem.NO_REASON);
        }
        return order.state() == State.PAID
                ? Decision.accept(new PaymentEvent.RefundAsked(order.id(), ask.reason(), act.at()))
                : refuse(PaymentProblem.NOT_PAID);
    }

    private static Decision<PaymentEvent> refuse(PaymentProblem problem) {
        return Decision.refuse(problem.code());
    }

    @Override
    public Order evolve(@Nullable Order before, PaymentEvent event) {
        if (event instanceof PaymentEvent.Ordered it) {
            return new Order(it.order(), it.what(), State.OPEN, null, null, null, "", it.at(), null);
        }
        Order order = Objects.requireNonNull(before);
        return switch (event) {
            case PaymentEvent.Ordered it -> order;
            case PaymentEvent.Begun it ->
                new Order(
                        order.id(),
                        order.what(),
                        State.PENDING,
                        it.connector(),
                        it.ticket(),
                        null,
                        "",
                        order.orderedAt(),
                        null);
            case PaymentEvent.Paid it ->
                new Order(
                        order.id(),
                        order.what(),
                        State.PAID,
                        order.connector(),
                        order.ticket(),
                        it.receipt(),
                        "",
                        order.orderedAt(),
                        it.at());
            case PaymentEvent.Failed it -> order.now(State.FAILED, it.reason());
            case PaymentEvent.RefundAsked it -> order.now(State.REFUNDING, it.reason());
            case PaymentEvent.Refunded it -> order.now(State.REFUNDED, order.note());
            case PaymentEvent.Cancelled it -> order.now(State.CANCELLED, it.reason());
        };
    }
}
