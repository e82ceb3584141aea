package org.yingshu.casework;

/**
 * A row of a decision table that led to an automatic result, or to leaving it to a person.
 *
 * @param row its id in the rule; empty where no row fired, and the text says what was missing
 * @param text what it said
 */
public record Fired(String rule, String row, String text) {}
