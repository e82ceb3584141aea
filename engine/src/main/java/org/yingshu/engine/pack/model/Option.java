package org.yingshu.engine.pack.model;

/** A value that can be chosen, and its name. */
public record Option(String value, Words name) {}
