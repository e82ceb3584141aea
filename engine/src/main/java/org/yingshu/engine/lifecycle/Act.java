package org.yingshu.engine.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and when.
 *
 * @param actor the account's id, or the name of the part of the system that acts by itself
 * @param name how people know the actor
 * @param organisation the id of the organisation that the actor works for; null for the system and for private persons
 * @param absent the account that the actor stands in for while its holder is away
 */
public record Act(
        String actor,
        String name,
        @Nullable String organisation,
        @Nullable String absent,
        Instant at) {

    /** An act of a part of the system, such as the clock. */
    public static Act ofSystem(String part, Instant at) {
        return new Act(part, part, null, null, at);
    }
}
