package org.yingshu.plan;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** What may be refused about plans. */
public enum PlanProblem implements ProblemCode {
    ALREADY_IMPORTED("already-imported", Kind.CONFLICT),
    BAD_CORRECTION("bad-correction", Kind.INVALID),
    CHANGED_SINCE("changed-since", Kind.CONFLICT),
    HEAD_NEEDED("head-needed", Kind.INVALID),
    NOT_CONFIRMED("not-confirmed", Kind.CONFLICT),
    NOT_CORRECTABLE("not-correctable", Kind.CONFLICT),
    NOT_WITHDRAWABLE("not-withdrawable", Kind.CONFLICT),
    NO_SUCH_CORRECTION("no-such-correction", Kind.NOT_FOUND),
    NO_SUCH_TASK("no-such-task", Kind.NOT_FOUND),
    NO_TASKS("no-tasks", Kind.CONFLICT),
    OPEN_ITEMS("open-items", Kind.CONFLICT),
    OTHER_REGION("other-region", Kind.FORBIDDEN),
    REASON_NEEDED("reason-needed", Kind.INVALID),
    UNREADABLE("unreadable", Kind.INVALID),
    INTERRUPTED("interrupted", Kind.UNAVAILABLE);

    private final String word;
    private final Kind kind;

    PlanProblem(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "plan." + word;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
