package org.yingshu.clock.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yingshu.ServerTest;
import org.yingshu.clock.Action;
import org.yingshu.clock.ClockEvent;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
@RecordApplicationEvents
class TurningTests {

    static final String KIND = "test.duty.finish";

    @Autowired
    Clocks clocks;

    @Autowired
    Turning turning;

    @Autowired
    ApplicationEvents events;

    final UUID subject = UUID.randomUUID();

    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(WorkCalendar.ZONE).toInstant();
    }

    Light lightAfter(String localTime) {
        CurrentScope.asSystem(() -> turning.turnAll(at(localTime)));
        return CurrentScope.in(
                DataScope.ALL, () -> clocks.of(subject, KIND).orElseThrow().light());
    }

    List<ClockEvent> mine() {
        return events.stream(ClockEvent.class)
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    @Test
    void turnsLightsAndClimbsTheLadderOneStepAtATime() {
        // Later than the clock on the wall, so that nothing has turned before.
        CurrentScope.asSystem(() -> clocks.start(new ClockStart(
                subject,
                KIND,
                "完成整改",
                LocalDate.of(2030, 6, 28),
                at("2030-05-06T09:00"),
                Set.of(UUID.randomUUID()),
                "411000",
                null)));

        assertThat(lightAfter("2030-06-20T12:00")).isEqualTo(Light.GREEN);
        assertThat(lightAfter("2030-06-21T00:00")).isEqualTo(Light.AMBER);
        assertThat(lightAfter("2030-06-27T00:00")).isEqualTo(Light.RED);
        assertThat(lightAfter("2030-06-29T00:00")).isEqualTo(Light.OVERDUE);
        assertThat(lightAfter("2030-07-01T09:00")).isEqualTo(Light.OVERDUE);
        lightAfter("2030-07-01T09:01");
        lightAfter("2030-07-05T09:00");
        lightAfter("2030-12-31T09:00");
        lightAfter("2030-12-31T09:01");

        LocalDate due = LocalDate.of(2030, 6, 28);
        assertThat(mine())
                .containsExactly(
                        new ClockEvent.TurnedAmber(subject, KIND, "411000", due),
                        new ClockEvent.TurnedRed(subject, KIND, "411000", due),
                        new ClockEvent.BecameOverdue(subject, KIND, "411000", due),
                        new ClockEvent.StepTaken(subject, KIND, "411000", Action.URGE, due),
                        new ClockEvent.StepTaken(subject, KIND, "411000", Action.SUPERVISE, due),
                        new ClockEvent.StepTaken(subject, KIND, "411000", Action.CIRCULATE, due));
    }
}
