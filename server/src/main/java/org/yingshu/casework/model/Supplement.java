package org.yingshu.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Defect;

/**
 * 补正: what the applicant was told to put right, once and in full.
 *
 * @param stop the pause that it is
 * @param answeredAt null while it is the applicant's turn
 */
public record Supplement(
        UUID stop,
        List<Defect> defects,
        LocalDate until,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    public Supplement {
        defects = List.copyOf(defects);
    }

    public boolean open() {
        return answeredAt == null;
    }

    Supplement answered(Instant at) {
        return new Supplement(stop, defects, until, askedAt, at);
    }
}
