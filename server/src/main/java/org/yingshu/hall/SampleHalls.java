package org.yingshu.hall;

/** Halls for a demo. */
public interface SampleHalls {

    /** Opens a hall with the usual hours and a few windows; one that is there already stays as it is. */
    void open(String name, String nameEn, String region, String address);
}
