package org.yingshu.matter.special;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a special step. */
public sealed interface ClearingEvent {

    UUID id();

    String item();

    String step();

    String place();

    String note();

    String by();

    Instant at();

    record PutUnderReview(UUID id, String item, String step, String place, String note, String by, Instant at)
            implements ClearingEvent {}

    record Kept(
            UUID id,
            String item,
            String step,
            String place,
            String basis,
            String article,
            String note,
            String by,
            Instant at)
            implements ClearingEvent {}

    /** @param from the first day on which new cases go without it */
    record Cancelled(
            UUID id, String item, String step, String place, LocalDate from, String note, String by, Instant at)
            implements ClearingEvent {}
}
