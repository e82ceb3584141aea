package org.yingshu.payment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.payment.Order.State;
import org.yingshu.shared.problem.ProblemException;

/** Orders of other modules, and what becomes of them. */
@Repository
public class Payments {

    private static final Set<State> STANDING = EnumSet.of(State.OPEN, State.PENDING, State.FAILED, State.PAID);

    private final Journal journal;
    private final StreamKind<Order, OrderCommand, PaymentEvent> kind;
    private final JsonStateTable<Order> table;
    private final PaymentConnector connector;
    private final JdbcClient jdbc;

    Payments(
            Journal journal,
            StreamKind<Order, OrderCommand, PaymentEvent> paymentOrderKind,
            JsonStateTable<Order> paymentOrderTable,
            PaymentConnector connector,
            JdbcClient jdbc) {
        this.journal = journal;
        this.kind = paymentOrderKind;
        this.table = paymentOrderTable;
        this.connector = connector;
        this.jdbc = jdbc;
    }

    /** Asks for a payment, in the transaction in hand. */
    @Transactional
    public OrderView order(UUID id, PaymentOrder what, Act act) {
        return view(journal.handle(kind, id, new OrderCommand.Make(id, what), act));
    }

    /** No longer wanted; one that was paid is refunded instead. */
    @Transactional
    public void cancel(UUID id, String reason, Act act) {
        Stored<Order> stored = table.find(id);
        if (stored != null && stored.state().state().payable()) {
            journal.handle(kind, id, new OrderCommand.Cancel(reason), act);
        } else if (stored != null && stored.state().state() == State.PAID) {
            refund(id, reason, act);
        }
    }

    @Transactional(readOnly = true)
    public OrderView view(UUID id) {
        return view(stored(id));
    }

    /** The orders of a thing, oldest first. */
    @Transactional(readOnly = true)
    public List<OrderView> of(String module, UUID subject) {
        return orders(module, subject).map(this::view).toList();
    }

    /** What was ordered for a part of a thing and still counts: open, or paid. */
    @Transactional(readOnly = true)
    public Optional<OrderView> standing(String module, UUID subject, String reference) {
        return orders(module, subject)
                .filter(stored -> stored.state().what().reference().equals(reference))
                .filter(stored -> STANDING.contains(stored.state().state()))
                .findFirst()
                .map(this::view);
    }

    private Stream<Stored<Order>> orders(String module, UUID subject) {
        return jdbc
                .sql(
                        "select id from payment.payment_order where module = :module and subject = :subject order by ordered_at")
                .param("module", module)
                .param("subject", subject)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(this::stored);
    }

    @Transactional(readOnly = true)
    List<OrderView> newest(int most) {
        return jdbc
                .sql("select id from payment.payment_order order by ordered_at desc limit :most")
                .param("most", most)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    /** Sends the payer to the payment system. */
    @Transactional
    public PaymentConnector.Ticket begin(UUID id, Act act) {
        Order order = stored(id).state();
        var ticket = connector.begin(id, order.what().title(), order.what().amount());
        journal.handle(kind, id, new OrderCommand.Begin(connector.name(), ticket.ticket()), act);
        return ticket;
    }

    /** Asks the payment system how it stands, and takes over what it says. */
    @Transactional
    public OrderView settle(UUID id, Act act) {
        Stored<Order> stored = stored(id);
        String ticket = stored.state().ticket();
        if (stored.state().state() != State.PENDING || ticket == null) {
            return view(stored);
        }
        return switch (connector.ask(ticket)) {
            case WAITING -> view(stored);
            case PAID -> view(journal.handle(kind, id, new OrderCommand.TellPaid(receipt(stored.state())), act));
            case FAILED -> view(journal.handle(kind, id, new OrderCommand.TellFailed("支付未成功"), act));
        };
    }

    /** @throws ProblemException if it was not paid, or the payment system does not take it */
    @Transactional
    public OrderView refund(UUID id, String reason, Act act) {
        stored(id);
        Order order = journal.handle(kind, id, new OrderCommand.AskRefund(reason), act)
                .state();
        try {
            connector.refund(String.valueOf(order.ticket()), order.what().amount(), reason);
        } catch (RuntimeException e) {
            throw new ProblemException(PaymentProblem.CONNECTOR_SILENT);
        }
        return view(journal.handle(kind, id, new OrderCommand.TellRefunded(), act));
    }

    void standInAnswers(UUID id, boolean succeeds) {
        String ticket = stored(id).state().ticket();
        if (!(connector instanceof StandIn standIn) || ticket == null) {
            throw new ProblemException(PaymentProblem.NO_STAND_IN);
        }
        standIn.answer(ticket, succeeds);
    }

    private static String receipt(Order order) {
        return "SJ" + order.id().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
    }

    private Stored<Order> stored(UUID id) {
        Stored<Order> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(PaymentProblem.NO_SUCH_ORDER);
        }
        return stored;
    }

    private OrderView view(Stored<Order> stored) {
        return view(new Handled<>(stored.state().id(), stored.version(), stored.state()));
    }

    private OrderView view(Handled<Order> handled) {
        Order order = handled.state();
        return new OrderView(
                order.id(),
                handled.version(),
                order.what().module(),
                order.what().subject(),
                order.what().title(),
                order.what().payee(),
                order.what().payerName(),
                order.what().amount(),
                order.state().name(),
                order.receipt(),
                order.note(),
                order.orderedAt(),
                order.paidAt(),
                connector instanceof StandIn);
    }
}
