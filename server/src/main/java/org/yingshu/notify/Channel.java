package org.yingshu.notify;

/** A way out of the platform. */
public enum Channel {
    EMAIL,
    SMS
}
