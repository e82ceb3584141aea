package org.yingshu.clock;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** What can be wrong with clocks, ladders and amendments. */
public enum ClockProblem implements ProblemCode {
    RUNS_ALREADY("clock.runs-already", Kind.CONFLICT),
    NOT_RUNNING("clock.not-running", Kind.CONFLICT),
    PAUSED_ALREADY("clock.paused-already", Kind.CONFLICT),
    NOT_PAUSED("clock.not-paused", Kind.CONFLICT),
    REASON_MISSING("clock.reason-missing", Kind.INVALID),
    BEFORE_ITS_TIME("clock.before-its-time", Kind.INVALID),
    LADDER_STALE("clock.ladder-stale", Kind.STALE),
    LADDER_BROKEN("clock.ladder-broken", Kind.INVALID),
    LADDER_NEEDED("clock.ladder-needed", Kind.CONFLICT),
    NOTICE_BROKEN("clock.notice-broken", Kind.INVALID),
    AMENDMENT_BUSY("clock.amendment-busy", Kind.CONFLICT),
    AMENDMENT_DECIDED("clock.amendment-decided", Kind.CONFLICT),
    NO_NOTICE("clock.no-notice", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    ClockProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
