package org.yingshu.engine.pack.model;

import org.yingshu.engine.calendar.limit.Limit;

/** The limit that a law sets. */
public record StatutoryLimit(Limit limit, Cited cited) {}
