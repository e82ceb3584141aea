package org.yingshu.plan.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yingshu.plan.PlanCorrection;
import org.yingshu.plan.model.OpenItem;
import org.yingshu.plan.model.Plan;
import org.yingshu.plan.reading.PlanController.TaskView;

/** The tasks of a plan, each with what is open, was accepted or was corrected about it. */
final class TaskViews {

    private TaskViews() {}

    static List<TaskView> of(Plan plan) {
        Map<UUID, Integer> corrected = new HashMap<>();
        for (PlanCorrection correction : plan.corrections()) {
            if (!correction.undone()) {
                correction.after().forEach(task -> corrected.put(task.id(), correction.no()));
            }
        }
        Map<UUID, OpenItem.Kind> open = new HashMap<>();
        plan.open().forEach(item -> open.put(item.task(), item.kind()));
        return plan.tasks().stream()
                .map(task -> new TaskView(
                        task,
                        open.get(task.id()),
                        plan.accepted().get(task.id()),
                        corrected.get(task.id()),
                        plan.bodies().get(task.id())))
                .toList();
    }
}
