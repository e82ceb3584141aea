package org.yingshu.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yingshu.engine.calendar.Amendment;
import org.yingshu.engine.calendar.Notices;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.Recount;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.Limit;

/** One million open clocks after the calendar was amended; the bound is a minute. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecountClocks {

    private static final int CLOCKS = 1_000_000;

    private static final List<Limit> LIMITS = List.of(
            Limit.parse("3个工作日"),
            Limit.parse("20个工作日"),
            Limit.parse("60个工作日"),
            Limit.parse("30日"),
            Limit.parse("0.5个工作日"),
            Limit.parse("24小时"));

    private final RunningClock[] clocks = new RunningClock[CLOCKS];
    private final WorkCalendar calendar = WorkCalendar.national();
    private final Amendment amendment = Amendment.between(
            calendar, calendar.with("cn-2025.x", Notices.parse("2025-05-06,劳动节,OFF\n2025-05-10,劳动节,WORK\n")));

    @Setup
    public void start() {
        var random = new Random(1);
        Instant first = Instant.parse("2025-03-01T00:00:00Z");
        for (int i = 0; i < CLOCKS; i++) {
            Instant start = first.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
            clocks[i] = RunningClock.of(start, LIMITS.get(random.nextInt(LIMITS.size())));
        }
    }

    /** Returns how many have moved. */
    @Benchmark
    public int recountAMillion() {
        int moved = 0;
        for (RunningClock clock : clocks) {
            if (Recount.of(clock, amendment).moved()) {
                moved++;
            }
        }
        return moved;
    }
}
