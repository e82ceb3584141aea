package org.yingshu.engine.pack.model;

import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.StepKind;

/** What has to rest on a law, a regulation or a rule, or goes (特殊环节, R5.16). */
public enum SpecialStep {
    /** 听证 */
    HEARING,
    /** 现场勘验、检查 */
    INSPECTION,
    /** 检验、检测、鉴定 */
    TEST,
    /** 专家评审 */
    EXPERT_REVIEW,
    /** 中介服务 */
    AGENCY,
    /** 公告、公示 */
    NOTICE;

    /** What a kind of step is by itself; null for the ordinary ones. */
    static @Nullable SpecialStep of(StepKind kind) {
        return switch (kind) {
            case HEARING -> HEARING;
            case SITE_CHECK, JOINT_CHECK -> INSPECTION;
            case EXPERT_REVIEW -> EXPERT_REVIEW;
            default -> null;
        };
    }
}
