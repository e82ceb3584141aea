package org.yingshu.exchange;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why something about messages is refused. */
public enum ExchangeProblem implements ProblemCode {
    NO_SUCH_MESSAGE("no-such-message", Kind.NOT_FOUND),
    ALREADY_RECEIVED("already-received", Kind.CONFLICT),
    TAKEN_OVER("taken-over", Kind.CONFLICT),
    NOT_SUPERVISED("not-supervised", Kind.CONFLICT),
    DAY_AHEAD("day-ahead", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ExchangeProblem(String code, Kind kind) {
        this.code = "exchange." + code;
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
