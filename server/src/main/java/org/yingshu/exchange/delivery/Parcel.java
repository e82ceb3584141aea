package org.yingshu.exchange.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.model.Message;

/**
 * A message as it leaves the platform: with the values of the elements that the pack declares, and no others.
 *
 * @param id the same however often it is sent, so that the receiver knows it again
 * @param attempt which try this is; a failure is reported with it
 * @param missing declared elements of which the form says nothing
 */
record Parcel(
        UUID id,
        int attempt,
        Push.Event event,
        String what,
        String number,
        String item,
        String itemName,
        String applicant,
        String document,
        String sender,
        String receiver,
        String region,
        boolean supervision,
        Instant at,
        @Nullable Instant due,
        Map<String, Object> values,
        List<String> missing) {

    static Parcel of(Message message, Map<String, Object> values) {
        return new Parcel(
                message.id(),
                message.attempt(),
                message.event(),
                message.whatZh(),
                message.number(),
                message.item(),
                message.itemName(),
                message.applicant(),
                message.document(),
                message.sender(),
                message.receiver(),
                message.region(),
                message.supervision(),
                message.madeAt(),
                message.dueAt(),
                values,
                message.elements().stream()
                        .filter(element -> !values.containsKey(element))
                        .toList());
    }
}
