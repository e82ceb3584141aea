package org.yingshu.matter.special;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a special step when such steps were cleared (特殊环节清理, R5.16).
 *
 * @param basis the law, regulation or rule that was found for it; empty where none was
 * @param cancelled the first day on which new cases go without it; null unless it is cancelled
 * @param note the document or the reason
 */
record Clearing(
        UUID id,
        String item,
        String step,
        String place,
        Status status,
        String basis,
        String article,
        @Nullable LocalDate cancelled,
        String note,
        String changedBy,
        Instant changedAt) {

    enum Status {
        KEPT,
        UNDER_REVIEW,
        CANCELLED
    }

    /** A step has one such record, found by its item and its name there. */
    static UUID idOf(String item, String step) {
        return UUID.nameUUIDFromBytes(("special-step " + item + " " + step).getBytes(StandardCharsets.UTF_8));
    }
}
