package org.yingshu.exchange;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why something about messages or shared data is refused. */
public enum ExchangeProblem implements ProblemCode {
    NO_SUCH_MESSAGE("no-such-message", Kind.NOT_FOUND),
    ALREADY_RECEIVED("already-received", Kind.CONFLICT),
    TAKEN_OVER("taken-over", Kind.CONFLICT),
    NOT_SUPERVISED("not-supervised", Kind.CONFLICT),
    DAY_AHEAD("day-ahead", Kind.INVALID),
    NO_SUCH_DATA("no-such-data", Kind.NOT_FOUND),
    NOT_THE_PROVIDER("not-the-provider", Kind.FORBIDDEN),
    NOT_MOUNTED("not-mounted", Kind.CONFLICT),
    MOUNT_MISSING("mount-missing", Kind.INVALID),
    NO_RESOURCE("no-resource", Kind.INVALID),
    NO_TERMS("no-terms", Kind.INVALID),
    NO_BASIS("no-basis", Kind.INVALID),
    NO_REASON("no-reason", Kind.INVALID),
    OF_THE_PACKS("of-the-packs", Kind.CONFLICT),
    STILL_MOUNTED("still-mounted", Kind.CONFLICT),
    STRUCK("struck", Kind.CONFLICT),
    NO_PROVIDER("no-provider", Kind.CONFLICT),
    UNKNOWN_ELEMENT("unknown-element", Kind.INVALID),
    UNKNOWN_ITEM("unknown-item", Kind.INVALID),
    NO_SUCH_REQUEST("no-such-request", Kind.NOT_FOUND),
    ASKED_ALREADY("asked-already", Kind.CONFLICT),
    OWN_DATA("own-data", Kind.CONFLICT),
    NOT_YOUR_REQUEST("not-your-request", Kind.FORBIDDEN),
    OWN_DISPUTE("own-dispute", Kind.FORBIDDEN),
    REQUEST_STANDS_OTHERWISE("request-stands-otherwise", Kind.CONFLICT);

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
