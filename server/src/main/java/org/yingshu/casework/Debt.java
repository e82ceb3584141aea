package org.yingshu.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that an accepted case still owes (R5.51).
 *
 * @param endedAt when it came in, or was given up
 */
public record Debt(
        String material,
        String name,
        LocalDate due,
        State state,
        @Nullable Instant endedAt) {

    public enum State {
        OWED,
        FULFILLED,
        FAILED
    }

    public Debt ended(State how, Instant at) {
        return new Debt(material, name, due, how, at);
    }
}
