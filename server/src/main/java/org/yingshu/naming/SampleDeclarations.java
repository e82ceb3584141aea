package org.yingshu.naming;

/** Declared names, for a platform that shows how it works. */
public interface SampleDeclarations {

    /** Lets somebody of the directory declare names of a place: kept ones, one that was given up, one that was rejected. */
    void play(String region, String declarer, String code);
}
