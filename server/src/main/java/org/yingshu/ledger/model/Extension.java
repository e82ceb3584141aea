package org.yingshu.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yingshu.ledger.Evidence;

/** A request to move the due date, and what became of it. */
public record Extension(
        UUID organisation,
        LocalDate from,
        LocalDate to,
        String reason,
        List<Evidence> evidence,
        Instant at,
        State state,
        String decision) {

    /** What became of it. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED
    }

    Extension decided(State next, LocalDate granted, String why) {
        return new Extension(organisation, from, granted, reason, evidence, at, next, why);
    }

    public boolean pending() {
        return state == State.ASKED;
    }
}
