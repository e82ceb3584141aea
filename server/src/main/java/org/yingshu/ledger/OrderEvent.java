package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a supervision order (督办单). */
public sealed interface OrderEvent {

    UUID order();

    /**
     * @param duty what it presses for; null for something else
     * @param inspection what it follows; null for an order that no inspection led to
     */
    record Issued(
            UUID order,
            String region,
            UUID organisation,
            String organisationName,
            @Nullable UUID duty,
            @Nullable UUID inspection,
            String title,
            String text,
            LocalDate replyBy,
            String by,
            Instant at)
            implements OrderEvent {}

    record Replied(UUID order, String text, List<Evidence> evidence, String by, Instant at) implements OrderEvent {}

    record Accepted(UUID order, String reason, String by, Instant at) implements OrderEvent {}

    record Returned(UUID order, String reason, LocalDate replyBy, String by, Instant at) implements OrderEvent {}

    record Withdrawn(UUID order, String reason, Instant at) implements OrderEvent {}
}
