package org.yingshu.certificate;

import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemCode;

/** Why something about certificates is refused. */
public enum CertificateProblem implements ProblemCode {
    NO_SUCH_CERTIFICATE("no-such-certificate", Kind.NOT_FOUND),
    NO_SUCH_TYPE("no-such-type", Kind.INVALID),
    NO_SUCH_TEMPLATE("no-such-template", Kind.NOT_FOUND),
    NO_SUCH_FIELD("no-such-field", Kind.INVALID),
    FIELD_MISSING("field-missing", Kind.INVALID),
    HOLDER_CODE("holder-code", Kind.INVALID),
    HOLDER_KIND("holder-kind", Kind.INVALID),
    UNKNOWN_ORGANISATION("unknown-organisation", Kind.INVALID),
    ALREADY_ISSUED("already-issued", Kind.CONFLICT),
    ALREADY_SIGNED("already-signed", Kind.CONFLICT),
    NOT_SIGNED("not-signed", Kind.CONFLICT),
    NOT_VALID("not-valid", Kind.CONFLICT),
    NOT_SUSPENDED("not-suspended", Kind.CONFLICT),
    ENDED("ended", Kind.CONFLICT),
    NOT_OVER("not-over", Kind.CONFLICT),
    OVER("over", Kind.CONFLICT),
    WRONG_GROUND("wrong-ground", Kind.INVALID),
    NO_REASON("no-reason", Kind.INVALID),
    NOT_YOURS("not-yours", Kind.FORBIDDEN),
    OWN_TEMPLATE("own-template", Kind.FORBIDDEN),
    TEMPLATE_PUBLISHED("template-published", Kind.CONFLICT),
    TOO_MANY_TRIES("too-many-tries", Kind.TOO_MANY),
    FILE_TOO_LARGE("file-too-large", Kind.TOO_LARGE),
    SURVEY_CLOSED("survey-closed", Kind.CONFLICT),
    SURVEY_EMPTY("survey-empty", Kind.INVALID),
    NOT_SUBMITTED("not-submitted", Kind.CONFLICT),
    PROPOSAL_CLOSED("proposal-closed", Kind.CONFLICT),
    ALREADY_PROPOSED("already-proposed", Kind.CONFLICT),
    NO_SUCH_THING("no-such-thing", Kind.NOT_FOUND),
    OWN_PROPOSAL("own-proposal", Kind.FORBIDDEN),
    NOTHING_TO_PUBLISH("nothing-to-publish", Kind.CONFLICT),
    BACKLOG_CLOSED("backlog-closed", Kind.CONFLICT),
    BACKLOG_OPEN("backlog-open", Kind.CONFLICT),
    CODE_UNKNOWN("code-unknown", Kind.NOT_FOUND),
    CODE_USED("code-used", Kind.CONFLICT),
    CODE_OVER("code-over", Kind.CONFLICT),
    CODE_PURPOSE("code-purpose", Kind.CONFLICT),
    NOT_A_SHEET("not-a-sheet", Kind.INVALID),
    BATCH_OVER("batch-over", Kind.CONFLICT),
    BATCH_WRONG("batch-wrong", Kind.CONFLICT),
    BATCH_NOTHING("batch-nothing", Kind.CONFLICT),
    BATCH_RUNNING("batch-running", Kind.CONFLICT),
    BATCH_OUTDATED("batch-outdated", Kind.CONFLICT),
    BATCH_STOPPED("batch-stopped", Kind.CONFLICT),
    BATCH_FAILED("batch-failed", Kind.CONFLICT),
    NOTHING_TO_SAMPLE("nothing-to-sample", Kind.CONFLICT),
    NOT_DRAWER("not-drawer", Kind.FORBIDDEN),
    ALREADY_CHECKED("already-checked", Kind.CONFLICT),
    ASPECT_MISSING("aspect-missing", Kind.INVALID),
    NOTE_NEEDED("note-needed", Kind.INVALID),
    LIMIT_PAST("limit-past", Kind.INVALID),
    NOTHING_TO_RECTIFY("nothing-to-rectify", Kind.CONFLICT),
    NOT_ANSWERED("not-answered", Kind.CONFLICT),
    SAMPLES_OPEN("samples-open", Kind.CONFLICT),
    SAMPLING_CONCLUDED("sampling-concluded", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CertificateProblem(String reason, Kind kind) {
        this.code = "certificate." + reason;
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
