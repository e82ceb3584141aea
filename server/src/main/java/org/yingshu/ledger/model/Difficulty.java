package org.yingshu.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.DifficultyKind;

/** A problem or a request for help on the way (R3.8). */
public record Difficulty(
        UUID id,
        DifficultyKind kind,
        UUID organisation,
        String text,
        @Nullable UUID addressee,
        String addresseeName,
        Instant raisedAt,
        State state,
        String answer,
        @Nullable LocalDate lookAgainOn) {

    /** Where it stands. */
    public enum State {
        OPEN,
        ANSWERED,
        /** 挂账 */
        HUNG_UP,
        RESOLVED
    }

    Difficulty now(State next, String said, @Nullable LocalDate lookAgain) {
        return new Difficulty(id, kind, organisation, text, addressee, addresseeName, raisedAt, next, said, lookAgain);
    }

    public boolean unsettled() {
        return state != State.RESOLVED;
    }
}
