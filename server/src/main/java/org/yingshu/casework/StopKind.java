package org.yingshu.casework;

/** Why the legal clock of a case stands still. */
public enum StopKind {
    /** 补正: it is the applicant's turn */
    SUPPLEMENT(false),
    /** 听证 */
    HEARING(true),
    /** 检验、检测、检疫、鉴定 */
    INSPECTION(true),
    /** 专家评审 */
    EXPERT_REVIEW(true),
    /** 招标、拍卖 */
    TENDER(true),
    /** construction and other times that the limit leaves out (R5.52) */
    UNCOUNTED(true),
    /** anything else, with its reason; supervision looks at these */
    OTHER(false);

    private final boolean excluded;

    StopKind(boolean excluded) {
        this.excluded = excluded;
    }

    /** Whether the law itself leaves the time out (行政许可法 art. 45). */
    public boolean excluded() {
        return excluded;
    }
}
