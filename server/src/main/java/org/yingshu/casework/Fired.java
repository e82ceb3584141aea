package org.yingshu.casework;

/**
 * A row of a decision table that led to an automatic result.
 *
 * @param row its id in the rule
 * @param text what it said
 */
public record Fired(String rule, String row, String text) {}
