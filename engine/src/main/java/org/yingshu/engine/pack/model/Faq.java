package org.yingshu.engine.pack.model;

/** A question that applicants ask, and its answer. */
public record Faq(Words question, Words answer) {}
