package org.yingshu.lists;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why a list is not changed, or not found. */
public enum ListProblem implements ProblemCode {
    CODE_TAKEN("lists.code-taken", Kind.CONFLICT),
    NO_SUCH_LIST("lists.no-such-list", Kind.NOT_FOUND),
    NO_SUCH_EDITION("lists.no-such-edition", Kind.NOT_FOUND),
    NOT_YOURS("lists.not-yours", Kind.FORBIDDEN),
    ALREADY_PUBLISHED("lists.already-published", Kind.CONFLICT),
    NOT_LATER("lists.not-later", Kind.CONFLICT),
    WRONG_CELLS("lists.wrong-cells", Kind.INVALID),
    NOT_A_TABLE("lists.not-a-table", Kind.INVALID),
    TOO_MANY_ROWS("lists.too-many-rows", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    ListProblem(String code, Kind kind) {
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
