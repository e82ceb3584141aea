package org.yingshu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets a place have a past: applications and what offices would have done with them, given at the times when they would. */
public interface SampleCases {

    /**
     * Plays cases of the last weeks; what a life refuses did not happen. The same seed gives the same past.
     *
     * @param codes items and bundles; what the place does not offer is left out
     * @return how many cases there are now
     */
    int play(List<String> codes, String region, LocalDate from, LocalDate until, int cases, long seed);

    /** Hands in one application now: what the rules decide is decided, the rest waits for people. */
    UUID file(SampleApplication application);
}
