package org.yingshu.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.input.SourceReader;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Reading;

/** From a text file's bytes to the reading. Cost is linear when the characters a second stay the same for every size. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadPlan {

    /** A generated plan of one, four and sixteen times the size of a provincial one. */
    @State(Scope.Benchmark)
    public static class Plan {

        @Param({"1", "4", "16"})
        private int folds;

        private int characters;
        private byte[] bytes = {};

        @Setup
        public void generate() {
            String text = PlanGenerator.plan(folds * PlanGenerator.SIZE, 1);
            characters = text.length();
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Adds the row of characters a second to the result. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Read {
        public long characters;
    }

    @Benchmark
    public Reading read(Plan plan, Read read) throws Unreadable {
        read.characters += plan.characters;
        return PlanReader.read(new SourceReader().read("plan.txt", plan.bytes));
    }
}
