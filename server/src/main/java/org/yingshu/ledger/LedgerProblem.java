package org.yingshu.ledger;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why the ledger refuses something. */
public enum LedgerProblem implements ProblemCode {
    ALREADY_HANDED_DOWN("already-handed-down", Kind.CONFLICT),
    NO_SUCH_DUTY("no-such-duty", Kind.NOT_FOUND),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    LEAD_ONLY("lead-only", Kind.FORBIDDEN),
    OFFICE_ONLY("office-only", Kind.FORBIDDEN),
    INSPECTOR_ONLY("inspector-only", Kind.FORBIDDEN),
    CHECKER_ONLY("checker-only", Kind.FORBIDDEN),
    ALREADY_SIGNED("already-signed", Kind.CONFLICT),
    SIGN_FIRST("sign-first", Kind.CONFLICT),
    NOT_UNDER_WAY("not-under-way", Kind.CONFLICT),
    NOT_OPEN("not-open", Kind.CONFLICT),
    NOT_IN_CHECK("not-in-check", Kind.CONFLICT),
    NOT_STRUCK_OFF("not-struck-off", Kind.CONFLICT),
    NO_OWNER("no-owner", Kind.CONFLICT),
    NO_PARTS("no-parts", Kind.INVALID),
    PART_LATER("part-later", Kind.INVALID),
    PART_TWICE("part-twice", Kind.CONFLICT),
    MILESTONE_LATER("milestone-later", Kind.INVALID),
    TOO_MANY_MILESTONES("too-many-milestones", Kind.INVALID),
    NO_SUCH_MILESTONE("no-such-milestone", Kind.CONFLICT),
    MILESTONE_REACHED("milestone-reached", Kind.CONFLICT),
    PERCENT("percent", Kind.INVALID),
    NO_TEXT("no-text", Kind.INVALID),
    NO_SUCH_GOAL("no-such-goal", Kind.INVALID),
    NO_DUE_DATE("no-due-date", Kind.CONFLICT),
    NOT_LATER("not-later", Kind.INVALID),
    EXTENSION_PENDING("extension-pending", Kind.CONFLICT),
    NO_EXTENSION("no-extension", Kind.CONFLICT),
    NO_SUCH_DIFFICULTY("no-such-difficulty", Kind.CONFLICT),
    DIFFICULTY_SETTLED("difficulty-settled", Kind.CONFLICT),
    NOT_CONTINUING("not-continuing", Kind.CONFLICT),
    STILL_CONTINUING("still-continuing", Kind.CONFLICT),
    NO_EVIDENCE("no-evidence", Kind.CONFLICT),
    OPEN_PARTS("open-parts", Kind.CONFLICT),
    OPEN_DIFFICULTIES("open-difficulties", Kind.CONFLICT),
    GOAL_NOT_REACHED("goal-not-reached", Kind.CONFLICT),
    CHECK_INCOMPLETE("check-incomplete", Kind.INVALID),
    ORDER_CLOSED("order-closed", Kind.CONFLICT),
    NOT_REPLIED("not-replied", Kind.CONFLICT),
    ALREADY_REPLIED("already-replied", Kind.CONFLICT),
    NO_SUCH_ITEM("no-such-item", Kind.CONFLICT),
    ITEMS_OPEN("items-open", Kind.CONFLICT),
    INSPECTION_CLOSED("inspection-closed", Kind.CONFLICT),
    RECORD_ANNULLED("record-annulled", Kind.CONFLICT),
    NO_SUCH_DECISION("no-such-decision", Kind.CONFLICT),
    NO_SUCH_BULLETIN("no-such-bulletin", Kind.NOT_FOUND),
    NO_SUCH_PLAN("no-such-plan", Kind.INVALID),
    BULLETIN_ISSUED("bulletin-issued", Kind.CONFLICT),
    BULLETIN_WITHDRAWN("bulletin-withdrawn", Kind.CONFLICT),
    NO_NUMBER("no-number", Kind.CONFLICT),
    NUMBER_TAKEN("number-taken", Kind.CONFLICT),
    ISSUE_LATER("issue-later", Kind.INVALID),
    PERIOD("period", Kind.INVALID),
    OUTSIDE_PLACE("outside-place", Kind.FORBIDDEN),
    UNKNOWN_ORGANISATION("unknown-organisation", Kind.INVALID),
    UNKNOWN_SORT("unknown-sort", Kind.INVALID);

    private final String code;
    private final Kind kind;

    LedgerProblem(String reason, Kind kind) {
        this.code = "ledger." + reason;
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
