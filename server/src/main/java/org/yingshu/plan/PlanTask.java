package org.yingshu.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a plan wants done, by whom and until when: a row of its task list, or a duty of a measure where it has none
 * (R1.2: the responsibility block, not the number, is the unit).
 *
 * @param no as printed, or counted where none is printed; never a key (R1.2)
 * @param title its heading or first sentence
 * @param text all of it
 * @param field the special plan it belongs to (所属专项); empty where the plan has none
 * @param direction the heading it stands under (改革方向); empty where there is none
 * @param ownersRaw the owners' words as printed
 * @param deadline the last one; null where the plan names none
 * @param milestones earlier dates, each with what is due then (R1.3)
 * @param strength soft or hard wording (R1.5)
 * @param source where it stands; null for a task that was added by hand
 */
public record PlanTask(
        UUID id,
        String no,
        String title,
        String text,
        String field,
        String direction,
        String ownersRaw,
        List<PlanOwner> owners,
        @Nullable PlanDeadline deadline,
        List<PlanDeadline> milestones,
        List<PlanTarget> targets,
        Strength strength,
        @Nullable PlanSpan source) {

    /** How binding the wording is. */
    public enum Strength {
        /** 必须, 确保, and plain statements of what will be */
        MUST,
        /** 力争, 争取, 原则上 */
        SHOULD,
        /** 鼓励, 探索 */
        COULD;

        /** A soft wording sets an aim rather than a duty. */
        public boolean soft() {
            return this != MUST;
        }
    }

    public PlanTask {
        owners = List.copyOf(owners);
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
    }
}
