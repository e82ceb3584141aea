package org.yingshu.plan.release;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.plan.PlanProblem;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.ReleaseEvent;
import org.yingshu.plan.ReleaseEvent.Extent;

/** The life of a release. Only what holds is released; whatever it becomes, it can be taken back. */
final class ReleaseLife implements Lifecycle<Release, ReleaseLife.Show, ReleaseEvent> {

    /** Shows so much, and no more. */
    record Show(UUID release, UUID plan, String region, PlanView.Status status, Extent extent) {}

    @Override
    public Decision<ReleaseEvent> decide(@Nullable Release release, Show command, Act act) {
        Extent now = release == null ? Extent.NONE : release.extent();
        if (command.extent() == Extent.NONE) {
            return release == null
                    ? Decision.refuse(PlanProblem.NOT_RELEASED.code())
                    : now == Extent.NONE
                            ? Decision.accept()
                            : Decision.accept(
                                    new ReleaseEvent.TakenBack(release.id(), release.plan(), act.name(), act.at()));
        }
        if (command.status() != PlanView.Status.ISSUED) {
            return Decision.refuse(PlanProblem.NOT_ISSUED.code());
        }
        return command.extent() == now
                ? Decision.accept()
                : Decision.accept(new ReleaseEvent.Released(
                        command.release(), command.plan(), command.region(), command.extent(), act.name(), act.at()));
    }

    @Override
    public Release evolve(@Nullable Release release, ReleaseEvent event) {
        return switch (event) {
            case ReleaseEvent.Released it -> Release.of(it);
            case ReleaseEvent.TakenBack it -> Objects.requireNonNull(release).takenBack(it);
        };
    }
}
