package org.yingshu.certificate;

/** Why a certificate does not hold, for a while or for good. */
public enum Ground {
    /** Reported lost by its holder. */
    LOST,
    /** Its use is stopped while something is looked into. */
    HELD,
    /** Given back, or ended at the holder's wish: 注销. */
    CANCELLED,
    /** Taken away, since it should not have been given: 撤销. */
    WITHDRAWN,
    /** Taken away as a penalty: 吊销. */
    REVOKED;

    public boolean forAWhile() {
        return this == LOST || this == HELD;
    }
}
