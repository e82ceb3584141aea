package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an inspection without notice (四不两直, R1.16). */
public sealed interface InspectionEvent {

    UUID inspection();

    /** What was found at an item. */
    enum Finding {
        GOOD,
        FAULT,
        NOT_APPLICABLE
    }

    /** What an inspection ends with. */
    enum Conclusion {
        /** 表扬 */
        PRAISE,
        /** 符合要求 */
        IN_ORDER,
        /** 限期整改 */
        PUT_RIGHT
    }

    /** @param basis the rule it checks; empty where none is named */
    record Line(String id, String text, String basis) {}

    /** @param follows the inspection whose faults it looks back at (回头看); null for a first one */
    record Planned(
            UUID inspection,
            String region,
            Unit unit,
            @Nullable UUID duty,
            @Nullable UUID follows,
            String title,
            LocalDate on,
            String inspectors,
            List<Line> lines,
            Instant at)
            implements InspectionEvent {}

    record LineChecked(UUID inspection, String line, Finding finding, String note, List<Evidence> photos, Instant at)
            implements InspectionEvent {}

    record Concluded(UUID inspection, Conclusion conclusion, String summary, String by, Instant at)
            implements InspectionEvent {}

    record Cancelled(UUID inspection, String reason, Instant at) implements InspectionEvent {}
}
