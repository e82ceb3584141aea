package org.yingshu.casework.handling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Outcome;
import org.yingshu.casework.Paper;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Work;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.flow.Step;

/** The facts of a case that has ended, and of each of its steps: what indicators count is what was really done. */
public final class CaseFacts {

    /** The columns of casework.fact, in the order of the rows. */
    public static final List<String> COLUMNS = List.of(
            "case_id",
            "step",
            "kind",
            "number",
            "code",
            "item",
            "name",
            "region",
            "accepted_in",
            "office",
            "channel",
            "outcome",
            "started_at",
            "ended_at",
            "day",
            "steps",
            "minutes",
            "paused",
            "materials",
            "free",
            "visits",
            "cost",
            "supplements",
            "returns",
            "in_time");

    private final WorkCalendar calendar;
    private final WorkTime time;

    /** @param calendar of the place that handled the case */
    public CaseFacts(WorkCalendar calendar) {
        this.calendar = calendar;
        time = new WorkTime(calendar);
    }

    public List<Object[]> of(CaseFile file, Procedure how) {
        Instant ended = Objects.requireNonNull(file.moments().ended());
        Instant started = Objects.requireNonNullElse(
                file.moments().accepted(), file.moments().submitted());
        List<Object[]> rows = new ArrayList<>();
        List<Work> works = file.works().values().stream().filter(Work::done).toList();
        Instant decided = Objects.requireNonNullElse(file.moments().decided(), ended);
        int paused = time.paused(started, decided, file.stops());
        BigDecimal cost =
                works.stream().map(Work::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        long free = file.papers().stream()
                .filter(paper -> paper.way() != Paper.Way.FILE && paper.way() != Paper.Way.PAPER)
                .count();
        Procedure.Counted counted = how.counted();
        int steps = counted == null ? works.size() : counted.steps();
        int visits = counted == null
                ? how.parts().stream().mapToInt(Procedure.Part::visits).sum()
                : counted.visits();
        rows.add(row(
                file,
                "",
                "CASE",
                "",
                file.head().name(),
                file.head().decider().organisation(),
                started,
                ended,
                steps,
                time.between(started, decided) - paused,
                paused,
                file.papers().size(),
                (int) free,
                visits,
                cost,
                file.supplements().size(),
                works.stream().mapToInt(Work::returns).sum(),
                inTime(file, how, decided)));
        for (Work work : works) {
            Step step = how.step(work.step()).orElseThrow();
            Instant done = Objects.requireNonNull(work.doneAt());
            int stood = time.paused(work.since(), done, file.stops());
            rows.add(row(
                    file,
                    step.id(),
                    step.kind().name(),
                    how.part(step.id()).item(),
                    step.name(),
                    file.office(step.performers().getFirst()).organisation(),
                    work.since(),
                    done,
                    1,
                    time.between(work.since(), done) - stood,
                    stood,
                    0,
                    0,
                    0,
                    work.amount() == null ? BigDecimal.ZERO : work.amount(),
                    0,
                    work.returns(),
                    null));
        }
        return rows;
    }

    private static Object[] row(
            CaseFile file,
            String step,
            String kind,
            String item,
            String name,
            java.util.@Nullable UUID office,
            Instant from,
            Instant to,
            int steps,
            int minutes,
            int paused,
            int materials,
            int free,
            int visits,
            BigDecimal cost,
            int supplements,
            int returns,
            @Nullable Boolean inTime) {
        Outcome outcome = Objects.requireNonNull(file.outcome());
        return new Object[] {
            file.id(),
            step,
            kind,
            file.head().number(),
            file.head().code(),
            item,
            name,
            file.head().region(),
            file.head().acceptedIn(),
            office,
            file.head().channel().name(),
            outcome.name(),
            from,
            to,
            LocalDate.ofInstant(to, WorkCalendar.ZONE),
            steps,
            minutes,
            paused,
            materials,
            free,
            visits,
            cost,
            supplements,
            returns,
            inTime
        };
    }

    /** Whether the decision came within the promised limit, pauses left out; null where none was promised. */
    @Nullable
    Boolean inTime(CaseFile file, Procedure how, Instant decided) {
        Instant accepted = file.moments().accepted();
        if (how.promised() == null || accepted == null) {
            return null;
        }
        List<Pause> pauses = file.stops().stream()
                .filter(stop -> stop.to() != null
                        && stop.from().isBefore(stop.to())
                        && !stop.from().isBefore(accepted))
                .map(stop -> new Pause(
                        stop.kind().excluded() ? Pause.Kind.EXCLUDED : Pause.Kind.PAUSED,
                        stop.reason(),
                        stop.from(),
                        stop.to()))
                .toList();
        var clock = new RunningClock(accepted, how.promised(), pauses, CountingRules.STANDARD);
        return clock.due(calendar) instanceof Due.At at
                ? !decided.isAfter(at.moment().toInstant())
                : null;
    }
}
