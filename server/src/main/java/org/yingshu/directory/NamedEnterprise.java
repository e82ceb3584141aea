package org.yingshu.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise by a name that it has or had; public facts alone.
 *
 * @param former whether it has another name by now
 * @param ended whether it was deregistered or revoked
 * @param since when it ended or gave up the name; null where it goes on, or the day is not known
 */
public record NamedEnterprise(
        UUID id,
        String name,
        String region,
        boolean former,
        boolean ended,
        @Nullable LocalDate since) {}
