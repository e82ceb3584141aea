package org.yingshu.payment;

import java.math.BigDecimal;
import java.util.UUID;

/** One outside payment system. A bean of this type takes the stand-in's place. */
public interface PaymentConnector {

    /**
     * A payment that was begun there.
     *
     * @param ticket by which the outside system knows it
     * @param page where the payer pays: a path of our own pages, or an address
     */
    record Ticket(String ticket, String page) {}

    /** How it stands there. */
    enum Answer {
        WAITING,
        PAID,
        FAILED
    }

    /** By which orders name it. */
    String name();

    Ticket begin(UUID order, String title, BigDecimal amount);

    Answer ask(String ticket);

    /** @throws RuntimeException if it was not taken; it may be asked again */
    void refund(String ticket, BigDecimal amount, String reason);
}
