package org.yingshu.engine.pack.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.limit.Limit;

/**
 * Whom an item tells of what came of it (R5.37, R5.60, R6.26).
 *
 * @param event when it is told
 * @param step whose end is told, where it is the end of a step; a step that an application does without tells nobody
 * @param to the organisation by its standard name without a place
 * @param what what is told
 * @param elements the data elements of the form that go with it
 * @param receipt how long the receiver has for its receipt; null leaves it to the platform's setting
 * @param supervision whether the receiver supervises what was decided, and sends back what it found
 */
public record Push(
        Event event,
        @Nullable String step,
        String to,
        Words what,
        List<String> elements,
        @Nullable Limit receipt,
        boolean supervision,
        Cited cited) {

    /** What happens to a case of the item. */
    public enum Event {
        GRANTED,
        REFUSED,
        ISSUED,
        REVOKED,
        REACHED
    }

    public Push {
        elements = List.copyOf(elements);
    }
}
