package org.yingshu.engine.pack.model;

/**
 * A raw fact that every handled case gives to the indicators.
 *
 * @param from steps, worktime, materials, visits or cost
 * @param of the item or bundle
 */
public record FactDefinition(String code, Words name, String unit, Measured from, String of) {

    /** What is read from a case. */
    public enum Measured {
        STEPS,
        WORKTIME,
        MATERIALS,
        VISITS,
        COST
    }
}
