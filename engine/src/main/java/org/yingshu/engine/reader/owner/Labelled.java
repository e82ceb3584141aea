package org.yingshu.engine.reader.owner;

import org.yingshu.engine.reader.source.Passage;

/** One of several owner fields of a measure: {@code 牵头单位} and the units behind it. */
public record Labelled(String label, Passage value) {}
