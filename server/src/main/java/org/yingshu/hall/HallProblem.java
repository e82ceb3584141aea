package org.yingshu.hall;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why a hall or its queue refuses something. */
public enum HallProblem implements ProblemCode {
    NO_SUCH_HALL("no-such-hall", Kind.NOT_FOUND),
    NO_SUCH_BOOKING("no-such-booking", Kind.NOT_FOUND),
    NO_SUCH_WINDOW("no-such-window", Kind.INVALID),
    NAME_TAKEN("name-taken", Kind.CONFLICT),
    OTHER_REGION("other-region", Kind.FORBIDDEN),
    BAD_HOURS("bad-hours", Kind.INVALID),
    NO_SUCH_SLOT("no-such-slot", Kind.CONFLICT),
    SLOT_FULL("slot-full", Kind.CONFLICT),
    TOO_MANY_BOOKINGS("too-many-bookings", Kind.CONFLICT),
    NOT_TODAY("not-today", Kind.CONFLICT),
    BOOKED_ALREADY("booked-already", Kind.CONFLICT),
    ARRIVED_ALREADY("arrived-already", Kind.CONFLICT),
    NOT_WAITING("not-waiting", Kind.CONFLICT),
    NOT_CALLED("not-called", Kind.CONFLICT),
    OVER("over", Kind.CONFLICT),
    NOBODY_WAITS("nobody-waits", Kind.CONFLICT),
    NO_SUCH_SERVICE("no-such-service", Kind.INVALID),
    GENERAL_WINDOW("general-window", Kind.INVALID),
    RECEPTION_WINDOW("reception-window", Kind.INVALID),
    PAYMENT_WINDOW("payment-window", Kind.INVALID),
    WINDOW_NEEDED("window-needed", Kind.INVALID),
    SERVICE_NEEDED("service-needed", Kind.INVALID),
    PAYMENT_ONLY("payment-only", Kind.INVALID),
    OTHER_WINDOW("other-window", Kind.INVALID),
    TAKEN_NOWHERE("taken-nowhere", Kind.INVALID),
    NOT_MANAGER("not-manager", Kind.FORBIDDEN),
    NO_SUCH_TEAM("no-such-team", Kind.NOT_FOUND),
    NO_SUCH_PERSON("no-such-person", Kind.INVALID),
    BAD_TEAM("bad-team", Kind.INVALID),
    TEAM_GONE("team-gone", Kind.CONFLICT),
    NOT_AUTHORISED("not-authorised", Kind.CONFLICT),
    OTHER_DEPARTMENT("other-department", Kind.INVALID),
    NO_SUCH_MARK("no-such-mark", Kind.NOT_FOUND),
    NO_SUCH_SUBJECT("no-such-subject", Kind.INVALID),
    FUTURE_DAY("future-day", Kind.INVALID),
    PERIOD_CONFIRMED("period-confirmed", Kind.CONFLICT),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    OBJECTED_ALREADY("objected-already", Kind.CONFLICT),
    TOO_LATE("too-late", Kind.CONFLICT),
    STRUCK_OUT("struck-out", Kind.CONFLICT),
    NOTHING_TO_KEEP("nothing-to-keep", Kind.CONFLICT),
    NO_SUCH_PERIOD("no-such-period", Kind.INVALID),
    PERIOD_NOT_OVER("period-not-over", Kind.CONFLICT),
    OPEN_OBJECTIONS("open-objections", Kind.CONFLICT),
    NOT_CONFIRMED("not-confirmed", Kind.CONFLICT),
    BAD_STANDARD("bad-standard", Kind.INVALID),
    STANDARD_BACKDATED("standard-backdated", Kind.INVALID);

    private final String code;
    private final Kind kind;

    HallProblem(String code, Kind kind) {
        this.code = "hall." + code;
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
