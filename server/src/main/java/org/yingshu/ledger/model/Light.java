package org.yingshu.ledger.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a duty stands, from the most urgent to the least: the order is the order of lists. */
public enum Light {
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("red")
    RED,
    @JsonProperty("amber")
    AMBER,
    @JsonProperty("green")
    GREEN,
    /** nothing presses, and there is no end */
    @JsonProperty("continuing")
    CONTINUING,
    @JsonProperty("closed")
    CLOSED;

    public Light orWorse(Light other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
