package org.yingshu.notify;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

enum NotifyProblem implements ProblemCode {
    EMAIL_MISSING("notify.email-missing", Kind.INVALID),
    PHONE_MISSING("notify.phone-missing", Kind.INVALID);

    private final String code;
    private final Kind kind;

    NotifyProblem(String code, Kind kind) {
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
