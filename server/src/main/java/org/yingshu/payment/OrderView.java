package org.yingshu.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as others see it.
 *
 * @param standIn whether no real payment system is behind it
 */
public record OrderView(
        UUID id,
        int version,
        String module,
        UUID subject,
        String title,
        String payee,
        String payerName,
        BigDecimal amount,
        String state,
        @Nullable String receipt,
        String note,
        Instant orderedAt,
        @Nullable Instant paidAt,
        boolean standIn) {}
