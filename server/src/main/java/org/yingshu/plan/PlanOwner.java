package org.yingshu.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do something for a task (R1.4).
 *
 * @param raw the name as printed
 * @param name the standard name
 * @param organisation who that is in the directory; null for a group, and for a name that the directory does not know
 * @param group the name stands for several bodies (各县（市、区）人民政府), to be expanded by membership on the day it matters
 * @param inferred the role is not printed: the first of a list without a lead
 * @param open the list that this owner ends is open (等)
 */
public record PlanOwner(
        Role role,
        String raw,
        String name,
        @Nullable UUID organisation,
        boolean group,
        boolean inferred,
        boolean open) {

    /** What an owner has to do. */
    public enum Role {
        /** 牵头 */
        LEAD,
        /** 共同牵头: one of several leads, not the first */
        JOINT_LEAD,
        /** 配合 */
        SUPPORT,
        /** 按职责分工负责 */
        SHARE,
        /** 负责落实 */
        IMPLEMENT,
        /** 督促 */
        SUPERVISE,
        /** 负责, or no verb at all */
        RESPONSIBLE;

        public boolean leads() {
            return this == LEAD || this == JOINT_LEAD;
        }
    }
}
