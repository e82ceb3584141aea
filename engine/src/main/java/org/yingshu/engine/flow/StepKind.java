package org.yingshu.engine.flow;

/** What happens in a step. */
public enum StepKind {
    /** 受理 */
    ACCEPT,
    /** 审查 */
    REVIEW,
    /** 现场勘验 */
    SITE_CHECK,
    /** 联合审查 */
    JOINT_REVIEW,
    /** 联合验收 */
    JOINT_CHECK,
    /** 专家评审 */
    EXPERT_REVIEW,
    /** 听证 */
    HEARING,
    /** decided or forwarded by rules, without a person */
    AUTOMATIC,
    /** 缴费 */
    PAYMENT,
    /** the applicant's own work, such as a self-check before an acceptance */
    APPLICANT,
    /** construction on site */
    WORKS,
    /** 决定 */
    DECISION,
    /** 制证 */
    CERTIFICATE,
    /** 送达 */
    DELIVERY;

    /** Whether the applicant has to do with it, so that the documents count it as a step 环节. */
    public boolean isEncounter() {
        return switch (this) {
            case ACCEPT, SITE_CHECK, JOINT_CHECK, HEARING, APPLICANT, WORKS -> true;
            case REVIEW, JOINT_REVIEW, EXPERT_REVIEW, AUTOMATIC, PAYMENT, DECISION, CERTIFICATE, DELIVERY -> false;
        };
    }

    /** Whether the time that it takes lies with the applicant or a building site, not with an office. */
    public boolean isOutside() {
        return this == APPLICANT || this == WORKS;
    }

    /** Whether every performer of the step has to give an opinion. */
    public boolean isJoint() {
        return this == JOINT_REVIEW || this == JOINT_CHECK;
    }
}
