package org.yingshu.matter.rules;

import java.time.Instant;
import java.util.UUID;

/** What happens to the draft of a decision table. */
public sealed interface RuleDraftEvent {

    UUID draft();

    /** Begun, or written anew. */
    record Kept(
            UUID draft,
            String item,
            UUID itemVersion,
            String rule,
            UUID ruleVersion,
            String place,
            String dmn,
            String by,
            Instant at)
            implements RuleDraftEvent {}

    /** @param version of the table, which answers are decided by from now on */
    record Published(UUID draft, UUID version, String note, String by, Instant at) implements RuleDraftEvent {}

    record Discarded(UUID draft, String by, Instant at) implements RuleDraftEvent {}
}
