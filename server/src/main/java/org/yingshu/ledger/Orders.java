package org.yingshu.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** Supervision orders that another field's work leads to, such as many bad reviews of one thing. */
public interface Orders {

    /** Issued by the caller. The same order a second time changes nothing. */
    void issue(UUID order, UUID organisation, String title, String text, LocalDate replyBy);
}
