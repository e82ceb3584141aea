package org.yingshu.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that ended, and of which people are asked what they think.
 *
 * @param caseId one review of it is taken
 * @param item the item's or bundle's code
 * @param subject the person or enterprise of the directory whose case it was
 * @param window where it was handled at a counter
 * @param region six digits of the place that is rated
 */
public record ServiceDone(
        UUID caseId,
        String caseNumber,
        String item,
        String itemName,
        UUID organisation,
        String organisationName,
        @Nullable String window,
        @Nullable UUID subject,
        String region,
        Instant at) {}
