package org.yingshu.engine.flow.compose;

import java.math.BigDecimal;
import org.yingshu.engine.flow.order.Span;

/**
 * What handling costs the applicant, as the documents count it.
 *
 * @param steps 环节: how often the applicant has to deal with an office
 * @param fields what has to be filled in
 * @param materials what has to be handed in
 * @param visits how often the applicant has to come
 * @param days the promised limits along the longest way
 * @param cost in yuan
 */
public record Measures(int steps, int fields, int materials, int visits, Span days, BigDecimal cost) {}
