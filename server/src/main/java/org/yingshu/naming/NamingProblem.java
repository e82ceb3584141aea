package org.yingshu.naming;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why a name is not kept. */
public enum NamingProblem implements ProblemCode {
    NO_SUCH_DECLARATION("no-such-declaration", Kind.NOT_FOUND),
    UNKNOWN_PLACE("unknown-place", Kind.INVALID),
    UNKNOWN_KIND("unknown-kind", Kind.INVALID),
    NOT_ALLOWED("not-allowed", Kind.INVALID),
    TAKEN("taken", Kind.CONFLICT),
    NO_PROMISE("no-promise", Kind.INVALID),
    NO_REASON("no-reason", Kind.INVALID),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    KEPT_ELSEWHERE("kept-elsewhere", Kind.CONFLICT),
    TOO_MANY("too-many", Kind.CONFLICT),
    ENDED("ended", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    NamingProblem(String code, Kind kind) {
        this.code = "naming." + code;
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
