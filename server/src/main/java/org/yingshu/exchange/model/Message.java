package org.yingshu.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Push;

/**
 * What a department is told of a case.
 *
 * @param item the code of the item that was decided
 * @param elements the data elements of the form that go with it; their values stay with the case until it is sent
 * @param supervision whether the receiver supervises what was decided
 * @param document the number of the decision's document or of the certificate
 * @param receiver by the name that the pack uses
 * @param organisation null where the place has no such receiver
 * @param dueAt when the receipt is to be there; null where the calendar does not say it
 */
public record Message(
        UUID id,
        UUID caseId,
        String number,
        String item,
        String itemName,
        Push.Event event,
        String whatZh,
        String whatEn,
        List<String> elements,
        boolean supervision,
        String applicant,
        String document,
        String receiver,
        @Nullable UUID organisation,
        String sender,
        String region,
        Instant madeAt,
        @Nullable Instant dueAt,
        Standing standing) {

    /** Which try it would be now, counted from one. */
    public int attempt() {
        return standing.tries() + 1;
    }
}
