package org.yingshu.hall.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the appraisal of a period. */
sealed interface AppraisalEvent {

    UUID appraisal();

    record Confirmed(
            UUID appraisal,
            UUID hall,
            String region,
            @Nullable UUID organisation,
            String period,
            LocalDate ends,
            Appraisal.Version version)
            implements AppraisalEvent {}

    record Corrected(UUID appraisal, Appraisal.Version version) implements AppraisalEvent {}
}
