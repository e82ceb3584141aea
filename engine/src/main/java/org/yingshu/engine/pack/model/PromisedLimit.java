package org.yingshu.engine.pack.model;

import org.yingshu.engine.calendar.limit.Limit;

/** A limit that a place promises from a day on. */
public record PromisedLimit(Limit limit, Validity validity, Cited cited) {}
