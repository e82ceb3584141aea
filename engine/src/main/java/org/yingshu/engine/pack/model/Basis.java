package org.yingshu.engine.pack.model;

/** A law or rule that an item rests on. */
public record Basis(String text, String article) {}
