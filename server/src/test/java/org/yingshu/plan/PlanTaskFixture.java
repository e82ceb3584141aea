package org.yingshu.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yingshu.plan.PlanOwner.Role;

/** Tasks to try things with. */
public final class PlanTaskFixture {

    private PlanTaskFixture() {}

    public static PlanTask task(String no, String text, PlanOwner... owners) {
        return new PlanTask(
                UUID.randomUUID(),
                no,
                text,
                text + "，2026年12月底前完成。",
                "企业开办",
                "",
                "",
                List.of(owners),
                new PlanDeadline(PlanDeadline.Kind.MONTH, LocalDate.of(2026, 12, 31), "2026年12月", "", false),
                List.of(),
                List.of(),
                PlanTask.Strength.MUST,
                new PlanSpan(1, 1, 1, 9));
    }

    public static PlanTask changed(PlanTask task, String text, PlanOwner... owners) {
        return new PlanTask(
                task.id(),
                task.no(),
                task.title(),
                text,
                task.field(),
                task.direction(),
                task.ownersRaw(),
                List.of(owners),
                task.deadline(),
                task.milestones(),
                task.targets(),
                task.strength(),
                task.source());
    }

    public static PlanOwner lead(String name) {
        return new PlanOwner(Role.LEAD, name, name, null, false, false, false);
    }

    public static PlanOwner inferred(String name) {
        return new PlanOwner(Role.LEAD, name, name, null, false, true, false);
    }
}
