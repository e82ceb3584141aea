package org.yingshu.exchange;

/** Mounted data and requests for them, for a platform that shows how it works. */
public interface SampleSharing {

    /** Of a place whose departments share by the packs' lists of duties. */
    void share(String region);
}
