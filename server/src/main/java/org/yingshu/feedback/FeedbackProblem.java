package org.yingshu.feedback;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why something about reviews and consultations is refused. */
public enum FeedbackProblem implements ProblemCode {
    NO_SUCH_REVIEW("no-such-review", Kind.NOT_FOUND),
    NO_SUCH_INVITATION("no-such-invitation", Kind.NOT_FOUND),
    NO_SUCH_POINT("no-such-point", Kind.NOT_FOUND),
    NO_SUCH_CONSULTATION("no-such-consultation", Kind.NOT_FOUND),
    NO_SUCH_CODE("no-such-code", Kind.NOT_FOUND),
    ALREADY_REVIEWED("already-reviewed", Kind.CONFLICT),
    TOO_MANY_REVIEWS("too-many-reviews", Kind.TOO_MANY),
    GRADE("grade", Kind.INVALID),
    REASON_NEEDED("reason-needed", Kind.INVALID),
    PHONE("phone", Kind.INVALID),
    NAME_NEEDED("name-needed", Kind.INVALID),
    NO_TEXT("no-text", Kind.INVALID),
    NOT_TO_VERIFY("not-to-verify", Kind.CONFLICT),
    NOT_RECTIFYING("not-rectifying", Kind.CONFLICT),
    NOT_TO_CALL_BACK("not-to-call-back", Kind.CONFLICT),
    DEADLINE_NEEDED("deadline-needed", Kind.INVALID),
    DEADLINE_PAST("deadline-past", Kind.INVALID),
    APPEAL_TWICE("appeal-twice", Kind.CONFLICT),
    APPEAL_CLOSED("appeal-closed", Kind.CONFLICT),
    NO_APPEAL("no-appeal", Kind.CONFLICT),
    OWN_APPEAL("own-appeal", Kind.FORBIDDEN),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    NOBODY_TO_CALL("nobody-to-call", Kind.CONFLICT),
    CLOSED("closed", Kind.CONFLICT),
    UNKNOWN_ORGANISATION("unknown-organisation", Kind.INVALID),
    UNKNOWN_REGION("unknown-region", Kind.INVALID),
    NOT_ASSIGNED("not-assigned", Kind.CONFLICT),
    NOT_DRAFTED("not-drafted", Kind.CONFLICT),
    ALREADY_ANSWERED("already-answered", Kind.CONFLICT),
    OWN_DRAFT("own-draft", Kind.FORBIDDEN),
    NOT_ANSWERED("not-answered", Kind.CONFLICT),
    TOO_MANY_QUESTIONS("too-many-questions", Kind.TOO_MANY),
    WEIGHTS("weights", Kind.INVALID),
    EVALUATION_PUBLISHED("evaluation-published", Kind.CONFLICT),
    YEAR_NOT_OVER("year-not-over", Kind.CONFLICT),
    NO_SUCH_CONCENTRATION("no-such-concentration", Kind.NOT_FOUND),
    CONCENTRATION_DECIDED("concentration-decided", Kind.CONFLICT),
    OWN_CONCENTRATION("own-concentration", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    FeedbackProblem(String reason, Kind kind) {
        this.code = "feedback." + reason;
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
