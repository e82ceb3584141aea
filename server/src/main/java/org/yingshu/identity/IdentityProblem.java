package org.yingshu.identity;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why someone may not come in, or an account may not be changed so. */
public enum IdentityProblem implements ProblemCode {
    /** Not 401, which means that a session has ended. */
    WRONG_PASSWORD("identity.wrong-password", Kind.INVALID),
    LOGIN_LOCKED("identity.locked", Kind.TOO_MANY),
    ADDRESS_LOCKED("identity.address-locked", Kind.TOO_MANY),
    ACCOUNT_LOCKED("identity.account-locked", Kind.FORBIDDEN),
    ONE_TIME_ENDED("identity.one-time-ended", Kind.FORBIDDEN),
    CHANGE_PASSWORD_FIRST("identity.change-password-first", Kind.FORBIDDEN),
    WEAK_PASSWORD("identity.weak-password", Kind.INVALID),
    NO_PASSWORD("identity.no-password", Kind.CONFLICT),
    LOGIN_TAKEN("identity.login-taken", Kind.CONFLICT),
    ROLES_APART("identity.roles-apart", Kind.INVALID),
    NEEDS_ORGANISATION("identity.needs-organisation", Kind.INVALID),
    UNKNOWN_ORGANISATION("identity.unknown-organisation", Kind.INVALID),
    UNKNOWN_REGION("identity.unknown-region", Kind.INVALID),
    REGION_NOT_YOURS("identity.region-not-yours", Kind.FORBIDDEN),
    NOT_YOURSELF("identity.not-yourself", Kind.CONFLICT),
    STALE("identity.stale-version", Kind.STALE),
    UNKNOWN_DEPUTY("identity.unknown-deputy", Kind.INVALID),
    DEPUTY_IS_YOU("identity.deputy-is-you", Kind.INVALID),
    NOT_DELEGABLE("identity.not-delegable", Kind.CONFLICT),
    DAYS_WRONG("identity.days-wrong", Kind.INVALID),
    DAYS_TOO_MANY("identity.days-too-many", Kind.INVALID),
    NOT_WHILE_STANDING_IN("identity.not-while-standing-in", Kind.CONFLICT),
    NO_SUCH_DELEGATION("identity.no-such-delegation", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    IdentityProblem(String code, Kind kind) {
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
