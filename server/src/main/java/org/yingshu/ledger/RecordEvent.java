package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a record of supervision. */
public sealed interface RecordEvent {

    UUID record();

    /** @param persons the people concerned, or those who attended */
    record Noted(
            UUID record,
            RecordKind kind,
            String region,
            LocalDate on,
            String title,
            String text,
            String place,
            List<Unit> units,
            List<String> persons,
            @Nullable UUID duty,
            List<Decided> decisions,
            List<Evidence> evidence,
            String by,
            Instant at)
            implements RecordEvent {}

    record DecisionDone(UUID record, String decision, LocalDate on, String note) implements RecordEvent {}

    record Annulled(UUID record, String reason, Instant at) implements RecordEvent {}
}
