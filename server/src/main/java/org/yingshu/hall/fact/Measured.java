package org.yingshu.hall.fact;

/**
 * A subject with what was measured of it.
 *
 * @param key a window's number; the id of a team or an account
 */
public record Measured(SubjectKind kind, String key, String name, Tally tally) {}
