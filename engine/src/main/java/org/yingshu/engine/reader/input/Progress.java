package org.yingshu.engine.reader.input;

/** Told now and then where a reading is, and able to stop it. */
@FunctionalInterface
public interface Progress {

    /** Never stops. */
    Progress UNWATCHED = place -> true;

    /**
     * Hears where the reading is.
     *
     * @param place a page or row of the original, or empty where there is none
     * @return whether to go on; otherwise the reading ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean goesOn(String place);
}
