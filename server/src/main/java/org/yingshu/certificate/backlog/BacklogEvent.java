package org.yingshu.certificate.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to the backlog of an issuer's papers of one type. */
public sealed interface BacklogEvent {

    UUID backlog();

    record Opened(
            UUID backlog,
            String type,
            String typeName,
            UUID organisation,
            String organisationName,
            String region,
            LocalDate listedOn,
            Instant at)
            implements BacklogEvent {}

    /** @param expected how many valid papers there are to be made */
    record Counted(UUID backlog, int expected, String by, Instant at) implements BacklogEvent {}

    record Closed(UUID backlog, int made, String reason, String by, Instant at) implements BacklogEvent {}
}
