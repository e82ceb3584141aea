package org.yingshu.hall.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The editions of a hall's standard, the oldest first. */
public record Standard(UUID id, UUID hall, String region, List<Edition> editions) {

    public Standard {
        editions = List.copyOf(editions);
    }

    /** The one that holds on a day. */
    Edition on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((one, later) -> later)
                .orElse(Edition.USUAL);
    }
}
