package org.yingshu.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 帮办代办: who files for the applicant, by written authorisation.
 *
 * @param subject the agent's own person or enterprise of the directory; null for a clerk of the window
 * @param authorisation the file of the signed authorisation
 * @param until the last day of the authorisation; null where it names none
 */
public record Agent(
        @Nullable UUID subject,
        String name,
        UUID authorisation,
        @Nullable LocalDate until) {

    /** Whether the authorisation has ended by a day. */
    public boolean ended(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
