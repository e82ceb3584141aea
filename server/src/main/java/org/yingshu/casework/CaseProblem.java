package org.yingshu.casework;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why casework refuses something. */
public enum CaseProblem implements ProblemCode {
    NO_SUCH_CASE("no-such-case", Kind.NOT_FOUND),
    NO_SUCH_ITEM("no-such-item", Kind.NOT_FOUND),
    NO_SUCH_DRAFT("no-such-draft", Kind.NOT_FOUND),
    NO_OFFICE("no-office", Kind.CONFLICT),
    NO_SUCH_SUBJECT("no-such-subject", Kind.INVALID),
    OTHER_CHANNEL("other-channel", Kind.INVALID),
    ALREADY_SUBMITTED("already-submitted", Kind.CONFLICT),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    APPLICANT_ONLY("applicant-only", Kind.FORBIDDEN),
    ACCEPTING_OFFICE_ONLY("accepting-office-only", Kind.FORBIDDEN),
    PERFORMER_ONLY("performer-only", Kind.FORBIDDEN),
    DECIDER_ONLY("decider-only", Kind.FORBIDDEN),
    SYSTEM_ONLY("system-only", Kind.FORBIDDEN),
    NOT_SUBMITTED("not-submitted", Kind.CONFLICT),
    NOT_UNDER_WAY("not-under-way", Kind.CONFLICT),
    NOT_OPEN("not-open", Kind.CONFLICT),
    NOT_DECIDED("not-decided", Kind.CONFLICT),
    STEP_NOT_READY("step-not-ready", Kind.CONFLICT),
    NO_SUCH_STEP("no-such-step", Kind.CONFLICT),
    WRONG_STEP("wrong-step", Kind.CONFLICT),
    CLAIMED_BY("claimed-by", Kind.CONFLICT),
    NOT_CLAIMED("not-claimed", Kind.CONFLICT),
    ALREADY_GIVEN("already-given", Kind.CONFLICT),
    NO_REASON("no-reason", Kind.INVALID),
    NO_DEFECTS("no-defects", Kind.INVALID),
    ONCE_ONLY("once-only", Kind.CONFLICT),
    ASKED_ALREADY("asked-already", Kind.CONFLICT),
    NOT_ASKED("not-asked", Kind.CONFLICT),
    DEFECT_LEFT("defect-left", Kind.CONFLICT),
    PAPERS_MISSING("papers-missing", Kind.CONFLICT),
    CERTIFICATE_ENDED("certificate-ended", Kind.CONFLICT),
    NOT_SEALED("not-sealed", Kind.CONFLICT),
    NOT_TOLERABLE("not-tolerable", Kind.CONFLICT),
    NOT_PROMISABLE("not-promisable", Kind.CONFLICT),
    DISHONEST("dishonest", Kind.CONFLICT),
    DAY_OVER("day-over", Kind.INVALID),
    NOT_STOPPED("not-stopped", Kind.CONFLICT),
    STOPPED("stopped", Kind.CONFLICT),
    NOT_RETURNABLE("not-returnable", Kind.CONFLICT),
    DEBTS_OPEN("debts-open", Kind.CONFLICT),
    NO_SUCH_DEBT("no-such-debt", Kind.CONFLICT),
    NO_PROMISE("no-promise", Kind.CONFLICT),
    NO_RECTIFICATION("no-rectification", Kind.CONFLICT),
    NOT_PAID("not-paid", Kind.CONFLICT),
    NO_PAPER("no-paper", Kind.CONFLICT),
    AGENT_ENDED("agent-ended", Kind.INVALID),
    FIELD_MISSING("field-missing", Kind.INVALID),
    NOT_STANDARD_TERMS("not-standard-terms", Kind.INVALID),
    FIELD_WRONG("field-wrong", Kind.INVALID),
    FIELD_UNKNOWN("field-unknown", Kind.INVALID),
    CONSENT_MISSING("consent-missing", Kind.CONFLICT),
    IDENTITY_WRONG("identity-wrong", Kind.INVALID),
    TOKEN_WRONG("token-wrong", Kind.UNAUTHENTICATED),
    TOO_MANY("too-many", Kind.INVALID),
    PERIOD("period", Kind.INVALID);

    private final String code;
    private final Kind kind;

    CaseProblem(String reason, Kind kind) {
        this.code = "casework." + reason;
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
