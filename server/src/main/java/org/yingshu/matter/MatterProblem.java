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
    NOT_A_TABLE("matter.not-a-table", Kind.INVALID);

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
