package org.yingshu.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a duty as it is broken down to another unit (层层分解, R1.6): it becomes a duty of its own. */
public record Part(
        UUID duty,
        UUID organisation,
        String name,
        String region,
        String title,
        @Nullable LocalDate due) {}
