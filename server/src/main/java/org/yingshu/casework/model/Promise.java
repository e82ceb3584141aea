package org.yingshu.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 告知承诺, from the promise to its check (R5.46).
 *
 * @param check by when it is looked at
 * @param rectifyBy by when what was broken is put right
 */
public record Promise(
        State state,
        @Nullable LocalDate check,
        String findings,
        @Nullable LocalDate rectifyBy) {

    public enum State {
        /** given with the application */
        GIVEN,
        /** the decision was made on it */
        RELIED_ON,
        KEPT,
        RECTIFYING,
        RECTIFIED,
        REVOKED
    }

    static final Promise GIVEN = new Promise(State.GIVEN, null, "", null);

    Promise now(State next) {
        return new Promise(next, check, findings, rectifyBy);
    }

    /** Whether somebody has to look at it. */
    public boolean unchecked() {
        return state == State.RELIED_ON || state == State.RECTIFIED;
    }

    public boolean open() {
        return unchecked() || state == State.RECTIFYING;
    }
}
