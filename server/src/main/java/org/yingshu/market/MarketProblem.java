package org.yingshu.market;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why something on the market of intermediary services is refused. */
public enum MarketProblem implements ProblemCode {
    NO_SUCH_PURCHASE("no-such-purchase", Kind.NOT_FOUND),
    NO_SUCH_BID("no-such-bid", Kind.NOT_FOUND),
    NOT_LISTED("not-listed", Kind.INVALID),
    UNKNOWN_PLACE("unknown-place", Kind.INVALID),
    OFFICE_PAYS("office-pays", Kind.INVALID),
    OFFICE_CHOOSES_FREELY("office-chooses-freely", Kind.INVALID),
    TOO_SHORT("too-short", Kind.INVALID),
    TOO_LONG("too-long", Kind.INVALID),
    NO_REASON("no-reason", Kind.INVALID),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    NO_AGENCY("no-agency", Kind.FORBIDDEN),
    OWN_PURCHASE("own-purchase", Kind.CONFLICT),
    BIDS_CLOSED("bids-closed", Kind.CONFLICT),
    STANDS_OTHERWISE("stands-otherwise", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    MarketProblem(String code, Kind kind) {
        this.code = "market." + code;
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
