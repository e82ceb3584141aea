package org.yingshu.certificate;

/** Drawings of certificates as offices would leave them, for a platform that shows how it works. */
public interface SampleDrawings {

    /** Draws of a type as the caller, and checks all but the last two: every third is at fault and is to be put right. */
    void draw(String title, String type, int size, String demand);

    /** The caller, who issued it, answers the first that is to be put right. */
    void answer(String text);

    /** The caller, who drew, finds the first answer good. */
    void accept(String reason);
}
