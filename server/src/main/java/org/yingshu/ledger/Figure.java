package org.yingshu.ledger;

import java.math.BigDecimal;

/** A number that a report gives for a target. */
public record Figure(String goal, BigDecimal value) {}
