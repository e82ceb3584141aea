package org.yingshu.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about and whose it is.
 *
 * @param number the number that people quote
 * @param code the item's or bundle's
 * @param region six digits of the place that decides
 * @param acceptedIn six digits of the place that accepts; another one in 全豫通办 (R5.21)
 * @param office who accepts
 * @param decider who decides; the lead of a bundle
 * @param counter the window at which it was registered; null where it was none, or where the windows have no classes
 */
public record CaseHead(
        String number,
        String code,
        String name,
        boolean bundle,
        Applicant applicant,
        String region,
        String acceptedIn,
        Channel channel,
        Office office,
        Office decider,
        @Nullable Counter counter) {

    /** @param window its number in the hall */
    public record Counter(UUID hall, String hallName, String window) {}
}
