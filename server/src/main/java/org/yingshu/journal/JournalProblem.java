package org.yingshu.journal;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

public enum JournalProblem implements ProblemCode {
    STALE_VERSION("journal.stale-version", Kind.STALE),
    KEY_REUSED("journal.key-reused", Kind.INVALID),
    BAD_VERSION("journal.bad-version", Kind.INVALID),
    BAD_KEY("journal.bad-key", Kind.INVALID),
    NOT_FOUND("journal.not-found", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    JournalProblem(String code, Kind kind) {
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
