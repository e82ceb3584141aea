/**
 * Payment 支付: fees of any module through one connector. Owns orders from the demand to payment, refund and receipt.
 * Publishes {@link org.yingshu.payment.PaymentEvent}. Whoever orders a payment listens to what becomes of it.
 */
@ApplicationModule(allowedDependencies = {"journal", "files", "shared"})
@NullMarked
package org.yingshu.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
