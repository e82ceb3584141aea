package org.yingshu.files;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why a file is not taken, or not given. */
public enum FileProblem implements ProblemCode {
    NOT_WHAT_IT_SAYS("files.not-what-it-says", Kind.INVALID),
    TYPE_REFUSED("files.type-refused", Kind.INVALID),
    HAS_MACROS("files.has-macros", Kind.INVALID),
    DANGEROUS("files.dangerous", Kind.INVALID),
    EMPTY("files.empty", Kind.INVALID),
    TOO_LARGE("files.too-large", Kind.TOO_LARGE),
    DISK("files.disk", Kind.UNAVAILABLE),
    GONE("files.gone", Kind.UNAVAILABLE),
    ATTACHED("files.attached", Kind.CONFLICT),
    NOT_YOURS("files.not-yours", Kind.FORBIDDEN),
    NO_PREVIEW("files.no-preview", Kind.CONFLICT),
    NO_SUCH_PAGE("files.no-such-page", Kind.NOT_FOUND),
    PREVIEW_BUSY("files.preview-busy", Kind.TOO_MANY);

    private final String code;
    private final Kind kind;

    FileProblem(String code, Kind kind) {
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
