package org.yingshu.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a thing's history.
 *
 * @param type the event's name, such as Signed
 * @param name how people know the actor
 * @param organisation the id of the organisation that the actor worked for
 * @param absent the account that the actor stood in for
 * @param payload the event as JSON
 */
public record Recorded(
        UUID stream,
        int version,
        String kind,
        String type,
        Instant at,
        String actor,
        String name,
        @Nullable String organisation,
        @Nullable String absent,
        @JsonRawValue String payload) {}
