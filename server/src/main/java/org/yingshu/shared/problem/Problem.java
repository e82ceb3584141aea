package org.yingshu.shared.problem;

/** Problems that any module may meet. */
public enum Problem implements ProblemCode {
    INVALID("shared.invalid", Kind.INVALID),
    UNREADABLE("shared.unreadable", Kind.INVALID),
    UNAUTHENTICATED("shared.unauthenticated", Kind.UNAUTHENTICATED),
    FORBIDDEN("shared.forbidden", Kind.FORBIDDEN),
    NOT_FOUND("shared.not-found", Kind.NOT_FOUND),
    TOO_LARGE("shared.too-large", Kind.TOO_LARGE),
    /** everything that could answer is at work for others */
    BUSY("shared.busy", Kind.UNAVAILABLE),
    /** the question reads more than anybody waits for */
    TOO_WIDE("shared.too-wide", Kind.UNAVAILABLE),
    FAULT("shared.fault", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    Problem(String code, Kind kind) {
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
