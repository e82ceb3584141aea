package org.yingshu.matter.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as the keeper of an item means to have it.
 *
 * @param item the item or one-thing whose answers it decides, in the version that it was made for
 * @param rule the table, in the version that it is to follow
 * @param place whose item it is, six digits
 * @param dmn the table as it was written
 * @param published the table's new version; null before
 */
record RuleDraft(
        UUID id,
        String item,
        UUID itemVersion,
        String rule,
        UUID ruleVersion,
        String place,
        String dmn,
        Status status,
        @Nullable UUID published,
        String changedBy,
        Instant changedAt) {

    enum Status {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    boolean isOpen() {
        return status == Status.DRAFT;
    }

    RuleDraft ended(Status end, @Nullable UUID version, String by, Instant at) {
        return new RuleDraft(id, item, itemVersion, rule, ruleVersion, place, dmn, end, version, by, at);
    }
}
