package org.yingshu.engine.pack.model;

import java.math.BigDecimal;

/**
 * What the applicant pays.
 *
 * @param amount in yuan
 * @param basis why it is so much
 */
public record Cost(BigDecimal amount, String basis, Cited cited) {}
