package org.yingshu.feedback.evaluation;

/** What the work with reviews is evaluated by (R7.8); each is a share of something that the platform recorded. */
public enum Indicator {
    /** Cases of which somebody was asked for a review, of those that ended: every one can be rated (R7.1). */
    COVERED,
    /** Invitations that were answered by a review (R7.3). */
    ANSWERED,
    /** Reviews that are no bad ones. */
    GOOD,
    /** Bad reviews that were verified within their limit (R7.4). */
    VERIFIED,
    /** Bad reviews under a real name that were put right within their limit (R7.6). */
    RECTIFIED,
    /** Bad reviews under a real name, done or late, that were called back (R7.6). */
    CALLED_BACK,
    /** Of those who were reached by the last call, who were content. */
    CONTENT
}
