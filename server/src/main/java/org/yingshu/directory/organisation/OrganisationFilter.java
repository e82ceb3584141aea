package org.yingshu.directory.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of organisations is filtered by.
 *
 * @param q a part of a name or an alias, or of their initials
 * @param region a place with all below it
 * @param on the day on which they exist; today when absent
 * @param all also those that exist no longer or not yet
 */
record OrganisationFilter(
        @Nullable String q,
        @Nullable String region,
        @Nullable List<String> level,
        @Nullable List<String> kind,
        @Nullable UUID group,
        @Nullable LocalDate on,
        @Nullable Boolean all) {}
