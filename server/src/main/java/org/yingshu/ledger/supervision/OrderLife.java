package org.yingshu.ledger.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.ledger.model.Refuse;

/** The life of a supervision order. */
final class OrderLife implements Lifecycle<Order, OrderLife.Command, OrderEvent> {

    sealed interface Command {

        record Issue(
                UUID order,
                String region,
                UUID organisation,
                String organisationName,
                @Nullable UUID duty,
                @Nullable UUID inspection,
                String title,
                String text,
                LocalDate replyBy)
                implements Command {}

        record Reply(String text, List<Evidence> evidence) implements Command {}

        /** @param replyBy until when to reply again, where it is not accepted */
        record Judge(
                boolean accepted, String reason, @Nullable LocalDate replyBy) implements Command {}

        record Withdraw(String reason) implements Command {}
    }

    @Override
    public Decision<OrderEvent> decide(@Nullable Order order, Command command, Act act) {
        if (command instanceof Command.Issue it) {
            return order == null ? issue(it, act) : Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
        }
        if (order == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DUTY);
        }
        if (order.closed()) {
            return Refuse.because(LedgerProblem.ORDER_CLOSED);
        }
        return switch (command) {
            case Command.Issue it -> Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
            case Command.Reply it -> reply(order, it, act);
            case Command.Judge it -> judge(order, it, act);
            case Command.Withdraw it ->
                it.reason().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(new OrderEvent.Withdrawn(order.id(), it.reason(), act.at()));
        };
    }

    private static Decision<OrderEvent> issue(Command.Issue it, Act act) {
        if (!it.replyBy().isAfter(day(act))) {
            return Refuse.because(LedgerProblem.NOT_LATER, day(act).toString());
        }
        return it.text().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new OrderEvent.Issued(
                        it.order(),
                        it.region(),
                        it.organisation(),
                        it.organisationName(),
                        it.duty(),
                        it.inspection(),
                        it.title(),
                        it.text(),
                        it.replyBy(),
                        act.name(),
                        act.at()));
    }

    private static Decision<OrderEvent> reply(Order order, Command.Reply it, Act act) {
        if (!order.organisation().toString().equals(act.organisation())) {
            return Refuse.because(LedgerProblem.NOT_YOURS);
        }
        if (order.status() == Order.Status.REPLIED) {
            return Refuse.because(LedgerProblem.ALREADY_REPLIED);
        }
        return it.text().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new OrderEvent.Replied(order.id(), it.text(), it.evidence(), act.name(), act.at()));
    }

    private static Decision<OrderEvent> judge(Order order, Command.Judge it, Act act) {
        if (order.status() != Order.Status.REPLIED) {
            return Refuse.because(LedgerProblem.NOT_REPLIED);
        }
        if (it.accepted()) {
            return Decision.accept(new OrderEvent.Accepted(order.id(), it.reason(), act.name(), act.at()));
        }
        if (it.reason().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        LocalDate replyBy = it.replyBy() == null ? order.replyBy() : it.replyBy();
        return replyBy.isAfter(day(act))
                ? Decision.accept(new OrderEvent.Returned(order.id(), it.reason(), replyBy, act.name(), act.at()))
                : Refuse.because(LedgerProblem.NOT_LATER, day(act).toString());
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
    }

    @Override
    public Order evolve(@Nullable Order order, OrderEvent event) {
        return switch (event) {
            case OrderEvent.Issued it -> Order.issued(it);
            case OrderEvent.Replied it -> Objects.requireNonNull(order).replied(it);
            case OrderEvent.Accepted it -> judged(order, it.reason(), true, null);
            case OrderEvent.Returned it -> judged(order, it.reason(), false, it.replyBy());
            case OrderEvent.Withdrawn it -> Objects.requireNonNull(order).withdrawn();
        };
    }

    private static Order judged(@Nullable Order order, String words, boolean accepted, @Nullable LocalDate next) {
        Order known = Objects.requireNonNull(order);
        return known.judged(words, accepted, next == null ? known.replyBy() : next);
    }
}
