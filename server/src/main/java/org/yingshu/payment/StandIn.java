package org.yingshu.payment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where no payment system is configured: a page of our own on which the payer says whether it succeeds. No money moves.
 */
final class StandIn implements PaymentConnector {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public Ticket begin(UUID order, String title, BigDecimal amount) {
        String ticket = "SI-" + order;
        answers.put(ticket, Answer.WAITING);
        return new Ticket(ticket, "/payment/orders/" + order);
    }

    void answer(String ticket, boolean succeeds) {
        answers.put(ticket, succeeds ? Answer.PAID : Answer.FAILED);
    }

    @Override
    public Answer ask(String ticket) {
        return answers.getOrDefault(ticket, Answer.WAITING);
    }

    @Override
    public void refund(String ticket, BigDecimal amount, String reason) {
        answers.remove(ticket);
    }
}
