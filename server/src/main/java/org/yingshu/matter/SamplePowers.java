package org.yingshu.matter;

import java.time.LocalDate;
import java.util.UUID;

/** Powers that are handed down, for a platform that shows how it works. */
public interface SamplePowers {

    /** How far one has come. */
    enum Stage {
        LISTED,
        PLANNED,
        COMING,
        HELD,
        TAKEN_BACK
    }

    /**
     * A made-up power over a real item, between offices of the directory.
     *
     * @param extent WHOLE, PART, ENTRUSTED or KEPT
     * @param excluded what of a PART stays
     * @param day of the document
     * @param due until when it is to be taken over
     */
    record Sample(
            String item,
            UUID from,
            UUID to,
            String extent,
            String excluded,
            String document,
            LocalDate day,
            LocalDate due,
            Stage stage) {}

    void play(Sample sample);
}
