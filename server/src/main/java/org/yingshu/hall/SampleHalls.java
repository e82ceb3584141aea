package org.yingshu.hall;

import java.util.UUID;

/** Halls for a demo. */
public interface SampleHalls {

    /**
     * Opens a hall with the usual hours and a few windows; one that is there already stays as it is.
     *
     * @return the hall's id
     */
    UUID open(String name, String nameEn, String region, String address);
}
