package org.yingshu.exchange.model;

/** How far a message has come. */
public enum MessageState {
    /** Nobody has it yet. */
    WAITING,
    /** The receiver has it, and has not answered. */
    SENT,
    /** It failed, and is tried again after a pause. */
    RETRYING,
    /** It failed for the last time, or there is nobody to receive it: a person looks at it. */
    STUCK,
    /** The receiver has confirmed it. */
    RECEIVED,
    /** A person has taken it over, and said why. */
    BY_HAND;

    public boolean isOpen() {
        return this != RECEIVED && this != BY_HAND;
    }
}
