package org.yingshu.engine.pack.model;

import org.yingshu.engine.calendar.limit.Limit;

/** The limit that a law sets while it is in force. */
public record StatutoryLimit(Limit limit, Validity validity, Cited cited) {}
