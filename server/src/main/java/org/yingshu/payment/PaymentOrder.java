package org.yingshu.payment;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be paid.
 *
 * @param module whose thing it is for
 * @param subject the thing
 * @param reference what of it, such as a step of a case
 * @param payer the person or enterprise that pays
 * @param amount in yuan
 * @param organisations those that may see it: the payer and the offices concerned
 */
public record PaymentOrder(
        String module,
        UUID subject,
        String reference,
        UUID payer,
        String payerName,
        String title,
        BigDecimal amount,
        String payee,
        Set<UUID> organisations,
        String region) {

    public PaymentOrder {
        organisations = Set.copyOf(organisations);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("An order is for more than nothing, not for " + amount);
        }
    }
}
