package org.yingshu.plan.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.plan.PlanImports;
import org.yingshu.plan.intake.IntakeStore.Intake;
import org.yingshu.plan.intake.IntakeStore.State;

@Component
class DirectImports implements PlanImports {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Intakes intakes;

    DirectImports(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public List<UUID> take(String name, byte[] content, String region) {
        Intake intake = intakes.take(name, content, region, null).intake();
        while (intake.state() == State.WAITING || intake.state() == State.READING) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
            intake = intakes.find(intake.id()).intake();
        }
        return intake.plans();
    }
}
