package org.yingshu.engine.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command, and when.
 *
 * @param actor the account's id, or the name of the part of the system that acts by itself
 * @param name how people know the actor
 * @param organisation the id of the organisation that the actor works for; null for one who works for none
 */
public record Act(String actor, String name, @Nullable String organisation, Instant at) {}
