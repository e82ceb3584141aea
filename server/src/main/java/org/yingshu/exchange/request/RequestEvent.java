package org.yingshu.exchange.request;

import java.time.Instant;
import java.util.UUID;

/** What happens to a request for data. */
sealed interface RequestEvent {

    UUID request();

    Instant at();

    record Asked(UUID request, ShareRequest.Asked asked, String by, Instant at) implements RequestEvent {}

    /** Handed in again after it came back. */
    record AskedAgain(UUID request, ShareRequest.Asked asked, String by, Instant at) implements RequestEvent {}

    /** @param byRule whether nobody had to look at it, because the data are shared with everybody */
    record Granted(UUID request, String terms, boolean byRule, String by, Instant at) implements RequestEvent {}

    record Returned(UUID request, String reason, String by, Instant at) implements RequestEvent {}

    record Refused(UUID request, String basis, String by, Instant at) implements RequestEvent {}

    record Disputed(UUID request, String reason, String by, Instant at) implements RequestEvent {}

    /** The office decides that the provider supplies it. */
    record Ordered(UUID request, String words, String by, Instant at) implements RequestEvent {}

    /** The office decides that the refusal stands. */
    record Upheld(UUID request, String words, String by, Instant at) implements RequestEvent {}

    record Withdrawn(UUID request, String reason, String by, Instant at) implements RequestEvent {}
}
