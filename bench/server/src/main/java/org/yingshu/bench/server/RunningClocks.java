package org.yingshu.bench.server;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.Light;
import org.yingshu.clock.Term;
import org.yingshu.clock.model.ClockState;
import org.yingshu.clock.model.Edition;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.ledger.model.Duty;
import tools.jackson.databind.json.JsonMapper;

/** Open clocks: those of the duties' due dates, and others that count working days, which an amendment moves. */
public final class RunningClocks {

    public static final List<String> COLUMNS = List.of(
            "id",
            "subject",
            "kind",
            "label",
            "region",
            "organisations",
            "leads_to",
            "started_at",
            "state",
            "due_day",
            "due_at",
            "not_before",
            "light",
            "next_change",
            "steps",
            "last_step_at");

    private static final String OF_DUTY = "ledger.duty.due";
    private static final String OF_CASE = "bench.case.finish";

    /** Limits, and how many days ago a clock that still runs may have begun. */
    private static final Map<String, Integer> LIMITS =
            Map.of("10工作日", 7, "20工作日", 20, "30工作日", 30, "60工作日", 60, "30日", 20, "3个月", 70, "5工作日", 3);

    private final List<String> limits = LIMITS.keySet().stream().sorted().toList();
    private final Edition edition = Edition.of(List.of());
    private final Ladders.All ladders;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Instant now;
    private final Random random;

    public RunningClocks(Ladders ladders, Instant now, Random random) {
        this.ladders = ladders.all();
        this.now = now;
        this.random = random;
    }

    /** The clock of a duty's due date; whoever is late was told so long ago. */
    @Nullable
    public List<@Nullable Object> of(Duty duty) {
        LocalDate due = duty.due();
        if (due == null || !duty.status().isOpen() || duty.closing().request() != null) {
            return null;
        }
        Instant start =
                duty.terms().issuedOn().atTime(9, 0).atZone(WorkCalendar.ZONE).toInstant();
        boolean late = due.isBefore(LocalDate.ofInstant(now, WorkCalendar.ZONE));
        Ladder ladder = ladders.of(OF_DUTY);
        UUID lead = duty.firstLead();
        return row(counted(
                duty.id(),
                OF_DUTY,
                duty.origin().title(),
                duty.region(),
                "/workbench/ledger/duties/" + duty.id(),
                lead == null ? List.of() : List.of(lead),
                ClockState.of(start, Term.by(due), List.of()),
                late ? ladder.steps().size() : 0,
                late ? now : null));
    }

    /** A case that still runs. */
    public List<@Nullable Object> ofCase(String region, int number) {
        String limit = limits.get(random.nextInt(limits.size()));
        int days = LIMITS.getOrDefault(limit, 1);
        Instant start = now.minus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
        return row(counted(
                Life.id(random),
                OF_CASE,
                "办件" + number,
                region,
                null,
                List.of(new UUID(0, random.nextInt(3000))),
                ClockState.of(start, Term.within(Limit.parse(limit)), List.of()),
                0,
                null));
    }

    /** An open clock with its end and its light as of now. */
    public OpenClock counted(
            UUID subject,
            String kind,
            String label,
            String region,
            @Nullable String leadsTo,
            List<UUID> organisations,
            ClockState state,
            int steps,
            @Nullable Instant lastStep) {
        return new OpenClock(
                        Life.id(random),
                        subject,
                        kind,
                        label,
                        region,
                        organisations,
                        leadsTo,
                        state,
                        null,
                        null,
                        null,
                        Light.GREEN,
                        null,
                        null,
                        steps,
                        lastStep)
                .counted(state, edition.calendar(region), ladders.of(kind), now);
    }

    /** In the order of {@link #COLUMNS}. */
    public List<@Nullable Object> row(OpenClock clock) {
        return Arrays.asList(
                clock.id(),
                clock.subject(),
                clock.kind(),
                clock.label(),
                clock.region(),
                clock.organisations(),
                clock.to(),
                clock.state().start(),
                json.writeValueAsString(clock.state()),
                clock.dueDay(),
                clock.dueAt(),
                clock.notBefore(),
                clock.light().word(),
                clock.nextChange(),
                clock.steps(),
                clock.lastStepAt());
    }
}
