package org.yingshu.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yingshu.engine.calendar.WorkCalendar;

/** Counting the working days of a span of days. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CountWorkingDays {

    @Param({"30", "365"})
    private int days;

    private final WorkCalendar calendar = WorkCalendar.national();
    private final LocalDate start = LocalDate.of(2024, 11, 20);

    @Benchmark
    public int between() {
        return calendar.workingDaysBetween(start, start.plusDays(days));
    }
}
