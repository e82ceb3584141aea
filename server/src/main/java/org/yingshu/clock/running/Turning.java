package org.yingshu.clock.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.clock.ClockEvent;
import org.yingshu.clock.Light;
import org.yingshu.clock.model.Calendars;
import org.yingshu.clock.model.ClockStore;
import org.yingshu.clock.model.Edition;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.shared.schedule.Job;

/** Turns the lights and climbs the ladders of all clocks to which something happens by now, a batch at a time. */
@Component
class Turning {

    private static final int BATCH = 2_000;
    private static final Duration EACH = Duration.ofSeconds(20);

    private final ClockStore store;
    private final StepStore steps;
    private final Calendars calendars;
    private final Ladders ladders;
    private final Reminders reminders;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock time;

    Turning(
            ClockStore store,
            StepStore steps,
            Calendars calendars,
            Ladders ladders,
            Reminders reminders,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock time) {
        this.store = store;
        this.steps = steps;
        this.calendars = calendars;
        this.ladders = ladders;
        this.reminders = reminders;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Job turningJob(Turning turning) {
            return Job.every(EACH, "clock.turning", () -> turning.turnAll());
        }
    }

    /** How many clocks were turned. */
    int turnAll() {
        return turnAll(time.instant());
    }

    int turnAll(Instant now) {
        int all = 0;
        int turned;
        do {
            turned = Integer.max(0, transaction.execute(status -> turn(now)));
            all += turned;
        } while (turned == BATCH);
        return all;
    }

    private int turn(Instant now) {
        Edition edition = calendars.toCountWith();
        Ladders.All settings = ladders.fresh();
        List<OpenClock> due = store.lockDue(now, BATCH);
        List<Turn> turns = new ArrayList<>();
        for (OpenClock clock : due) {
            Ladder ladder = settings.of(clock.kind());
            turns.add(Turn.of(clock, edition.calendar(clock.region()), ladder, now));
        }
        store.update(turns.stream().map(Turn::after).toList(), false);
        steps.record(turns.stream().filter(turn -> turn.step() != null).toList(), now);
        turns.forEach(this::publish);
        reminders.send(turns, settings);
        return due.size();
    }

    private void publish(Turn turn) {
        OpenClock clock = turn.after();
        LocalDate due = clock.dueDay();
        if (turn.turned() && clock.light() == Light.AMBER) {
            events.publishEvent(new ClockEvent.TurnedAmber(clock.subject(), clock.kind(), clock.region(), due));
        }
        if (due == null) {
            return;
        }
        if (turn.turned() && clock.light() == Light.RED) {
            events.publishEvent(new ClockEvent.TurnedRed(clock.subject(), clock.kind(), clock.region(), due));
        }
        if (turn.turned() && clock.light() == Light.OVERDUE) {
            events.publishEvent(new ClockEvent.BecameOverdue(clock.subject(), clock.kind(), clock.region(), due));
        }
        Ladder.Step step = turn.step();
        if (step != null) {
            events.publishEvent(
                    new ClockEvent.StepTaken(clock.subject(), clock.kind(), clock.region(), step.action(), due));
        }
    }
}
