package org.yingshu.payment;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why a payment is refused. */
public enum PaymentProblem implements ProblemCode {
    NO_SUCH_ORDER("payment.no-such-order", Kind.NOT_FOUND),
    ORDERED_ALREADY("payment.ordered-already", Kind.CONFLICT),
    NOT_OPEN("payment.not-open", Kind.CONFLICT),
    NOT_BEGUN("payment.not-begun", Kind.CONFLICT),
    NOT_PAID("payment.not-paid", Kind.CONFLICT),
    NO_REASON("payment.no-reason", Kind.INVALID),
    NO_STAND_IN("payment.no-stand-in", Kind.CONFLICT),
    CONNECTOR_SILENT("payment.connector-silent", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    PaymentProblem(String code, Kind kind) {
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
