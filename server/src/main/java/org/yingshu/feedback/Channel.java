package org.yingshu.feedback;

/** How a review came. */
public enum Channel {
    WEB,
    PHONE,
    WINDOW,
    QR
}
