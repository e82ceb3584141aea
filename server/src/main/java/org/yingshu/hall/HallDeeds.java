package org.yingshu.hall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where other modules tell what was done with a case at a window, or by somebody whom a department seconded (R5.25). */
public interface HallDeeds {

    enum Kind {
        REGISTERED,
        ACCEPTED,
        DECIDED,
        /** A step was handed back to an earlier one. */
        RETURNED
    }

    /**
     * @param thing the case
     * @param item code of the item that was decided; empty for the case as a whole
     * @param hall where the case was registered at a window; null where it was not
     * @param account who did it; null where no signed-in person did
     * @param organisation of that person
     * @param inTime of a decision: within the promised limit; null where none was promised
     */
    record Deed(
            UUID thing,
            Kind kind,
            String item,
            @Nullable UUID hall,
            @Nullable String window,
            @Nullable UUID account,
            @Nullable UUID organisation,
            Instant at,
            @Nullable Boolean inTime) {}

    /** Kept when it was at a window or a seconded person did it; otherwise it is none of the halls' work. */
    void tell(Deed deed);
}
