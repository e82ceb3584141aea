package org.yingshu.matter;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why an item is not found, or not changed. */
public enum MatterProblem implements ProblemCode {
    NO_SUCH_SERVICE("matter.no-such-service", Kind.NOT_FOUND),
    NO_SUCH_RULE("matter.no-such-rule", Kind.NOT_FOUND),
    NO_SUCH_VERSION("matter.no-such-version", Kind.NOT_FOUND),
    NOT_PART_OF_IT("matter.not-part-of-it", Kind.INVALID),
    NEEDED_BEFORE("matter.needed-before", Kind.INVALID),
    CANNOT_COMPOSE("matter.cannot-compose", Kind.INVALID),
    CODE_TAKEN("matter.code-taken", Kind.CONFLICT),
    NOT_A_DIAGRAM("matter.not-a-diagram", Kind.INVALID),
    NOT_A_TABLE("matter.not-a-table", Kind.INVALID),
    NO_SUCH_DRAFT("matter.no-such-draft", Kind.NOT_FOUND),
    DRAFT_CLOSED("matter.draft-closed", Kind.CONFLICT),
    NOT_THE_KEEPER("matter.not-the-keeper", Kind.FORBIDDEN),
    NOT_ITS_TABLE("matter.not-its-table", Kind.INVALID),
    NOBODY_ANSWERS("matter.nobody-answers", Kind.INVALID),
    OUTPUT_MISSING("matter.output-missing", Kind.INVALID),
    CHANGED_MEANWHILE("matter.changed-meanwhile", Kind.CONFLICT),
    CONTRADICTS("matter.contradicts", Kind.CONFLICT),
    NO_SPECIAL_STEP("matter.no-special-step", Kind.NOT_FOUND),
    NO_BASIS("matter.no-basis", Kind.CONFLICT),
    CANCELLED_BACKWARDS("matter.cancelled-backwards", Kind.INVALID),
    NO_SUCH_INTERMEDIARY("matter.no-such-intermediary", Kind.NOT_FOUND),
    BAD_CREDIT_CODE("matter.bad-credit-code", Kind.INVALID),
    CREDIT_WITHOUT_SOURCE("matter.credit-without-source", Kind.INVALID),
    AGENCY_LISTED("matter.agency-listed", Kind.CONFLICT),
    LIST_MISSING("matter.list-missing", Kind.INVALID),
    NO_SUCH_POWER("matter.no-such-power", Kind.NOT_FOUND),
    NO_SUCH_ORGANISATION("matter.no-such-organisation", Kind.INVALID),
    NOT_THE_GIVER("matter.not-the-giver", Kind.FORBIDDEN),
    NOT_THE_RECEIVER("matter.not-the-receiver", Kind.FORBIDDEN),
    POWER_LISTED("matter.power-listed", Kind.CONFLICT),
    POWER_NOT_DOWNWARDS("matter.power-not-downwards", Kind.INVALID),
    POWER_BEFORE_ITS_DOCUMENT("matter.power-before-its-document", Kind.INVALID),
    POWER_DAYS_CROSSED("matter.power-days-crossed", Kind.INVALID),
    POWER_PART_OF_WHAT("matter.power-part-of-what", Kind.INVALID),
    POWER_OVER("matter.power-over", Kind.CONFLICT),
    POWER_BACKWARDS("matter.power-backwards", Kind.INVALID),
    POWER_PLAN_LATE("matter.power-plan-late", Kind.INVALID),
    POWER_GUIDE_MISSING("matter.power-guide-missing", Kind.INVALID),
    POWER_NOT_YET("matter.power-not-yet", Kind.INVALID),
    POWER_KEPT("matter.power-kept", Kind.CONFLICT),
    POWER_IN_FORCE("matter.power-in-force", Kind.CONFLICT),
    POWER_LACKS("matter.power-lacks", Kind.CONFLICT),
    POWER_WITHOUT_END("matter.power-without-end", Kind.CONFLICT),
    POWER_NOT_LONGER("matter.power-not-longer", Kind.INVALID);

    private final String code;
    private final Kind kind;

    MatterProblem(String code, Kind kind) {
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
