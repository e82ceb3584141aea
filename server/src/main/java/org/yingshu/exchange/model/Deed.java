package org.yingshu.exchange.model;

/** What was done with a message. */
public enum Deed {
    FETCHED,
    CALLED,
    RECEIVED,
    FAILED,
    RETRIED,
    TAKEN_OVER,
    RESULT
}
