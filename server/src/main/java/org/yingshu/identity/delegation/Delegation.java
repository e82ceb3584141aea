package org.yingshu.identity.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for somebody else.
 *
 * @param until the last day
 */
record Delegation(UUID id, Person to, Person from, LocalDate since, LocalDate until, String reason) {

    record Person(UUID id, String name, @Nullable String organisation) {}
}
