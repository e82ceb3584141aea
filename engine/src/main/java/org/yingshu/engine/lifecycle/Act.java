package org.yingshu.engine.lifecycle;

import java.time.Instant;

/**
 * Who gives a command, and when.
 *
 * @param actor the account's id, or the name of the part of the system that acts by itself
 * @param name how people know the actor
 */
public record Act(String actor, String name, Instant at) {}
