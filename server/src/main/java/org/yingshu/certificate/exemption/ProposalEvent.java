package org.yingshu.certificate.exemption;

import java.time.Instant;
import java.util.UUID;

/** What happens to the proposal that a certificate or a share replaces a material of an item. */
public sealed interface ProposalEvent {

    UUID proposal();

    /** @param volume of the item in a year, by which batches are ordered */
    record Proposed(
            UUID proposal,
            UUID organisation,
            String organisationName,
            String region,
            String item,
            String itemName,
            String material,
            String materialName,
            Replacement by,
            String source,
            String sourceName,
            int volume,
            String author,
            String authorName,
            Instant at)
            implements ProposalEvent {}

    record Accepted(UUID proposal, String by, Instant at) implements ProposalEvent {}

    record Refused(UUID proposal, String reason, String by, Instant at) implements ProposalEvent {}

    /** @param edition of the list that it stands in first */
    record Listed(UUID proposal, int edition, Instant at) implements ProposalEvent {}

    /** From the next edition on the material must be brought again. */
    record Ended(UUID proposal, String reason, String by, Instant at) implements ProposalEvent {}
}
