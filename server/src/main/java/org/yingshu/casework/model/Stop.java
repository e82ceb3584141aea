package org.yingshu.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.StopKind;

/**
 * A time in which the legal clock stands still. Several may overlap; the clock goes on when the last has ended.
 *
 * @param until when it is expected to end
 */
public record Stop(
        UUID id,
        StopKind kind,
        String reason,
        @Nullable LocalDate until,
        Instant from,
        @Nullable Instant to,
        String result) {

    public boolean open() {
        return to == null;
    }

    Stop ended(Instant at, String how) {
        return new Stop(id, kind, reason, until, from, at, how);
    }
}
