package org.yingshu.engine.reader.model;

import java.util.Map;

/**
 * What became of the text. Blanks are not counted.
 *
 * @param characters all characters that are not blank
 * @param byKind how many of them ended in which kind of node: {@code measure}, {@code owners}, {@code noise} …
 * @param share characters that ended in a node other than {@code unread}, from 0 to 1
 */
public record Coverage(int characters, Map<String, Integer> byKind, double share) {}
