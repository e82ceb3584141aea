package org.yingshu.hall;

import java.time.LocalDate;
import java.util.UUID;

/** Lets a hall have a past: teams, visits, entries and a confirmed month. The caller manages the hall. */
public interface SampleHallWork {

    /** Departments that have people and items in the hall send a team; most of the items are authorised. */
    void second(UUID hall, LocalDate from);

    /** Visitors on working days, called by the people of the place's windows. */
    void visits(UUID hall, LocalDate from, LocalDate to, long seed);

    /** Entries on a few days, and the month before this one confirmed. */
    void evaluate(UUID hall);
}
