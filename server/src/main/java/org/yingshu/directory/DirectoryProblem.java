package org.yingshu.directory;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** What the directory refuses. */
public enum DirectoryProblem implements ProblemCode {
    STALE_VERSION("directory.stale-version", Kind.STALE),
    OUTSIDE_REGION("directory.outside-region", Kind.FORBIDDEN),
    NAME_TAKEN("directory.name-taken", Kind.CONFLICT),
    CODE_TAKEN("directory.code-taken", Kind.CONFLICT),
    NO_REGION("directory.no-region", Kind.INVALID),
    WRONG_CODE("directory.wrong-code", Kind.INVALID),
    WRONG_PERIOD("directory.wrong-period", Kind.INVALID),
    OWN_PARENT("directory.own-parent", Kind.CONFLICT),
    REGION_NOT_IN_FORCE("directory.region-not-in-force", Kind.CONFLICT),
    REGION_COUNT("directory.region-count", Kind.INVALID),
    REGION_CODE_IN_USE("directory.region-code-in-use", Kind.CONFLICT),
    REGION_HAS_PARTS("directory.region-has-parts", Kind.CONFLICT),
    REGION_LEVELS_DIFFER("directory.region-levels-differ", Kind.INVALID),
    NO_WORKBOOK("directory.import-no-workbook", Kind.INVALID),
    OLD_WORKBOOK("directory.import-old-workbook", Kind.INVALID),
    EMPTY_FILE("directory.import-empty", Kind.INVALID),
    MISSING_COLUMNS("directory.import-missing-columns", Kind.INVALID),
    TOO_MANY_ROWS("directory.import-too-many-rows", Kind.TOO_LARGE),
    IMPORT_HAS_WRONG_ROWS("directory.import-has-wrong-rows", Kind.CONFLICT),
    IMPORT_DONE("directory.import-done", Kind.CONFLICT),
    IMPORT_OUTDATED("directory.import-outdated", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    DirectoryProblem(String code, Kind kind) {
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
