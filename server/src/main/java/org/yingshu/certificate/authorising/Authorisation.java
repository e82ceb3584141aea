package org.yingshu.certificate.authorising;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a holder lets somebody look at a certificate once.
 *
 * @param what the holder wrote it is for
 * @param usedBy who looked; null while nobody has
 */
record Authorisation(
        UUID id,
        UUID certificate,
        Purpose purpose,
        String what,
        Instant endsAt,
        @Nullable Instant usedAt,
        @Nullable String usedBy) {

    /** What an officer may use it for; what was given for one is nothing for the other. */
    enum Purpose {
        /** 窗口办事: a counter reads it in place of the paper. */
        COUNTER,
        /** 执法检查: an inspector holds it against what he finds. */
        INSPECTION
    }
}
