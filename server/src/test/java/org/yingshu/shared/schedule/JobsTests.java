package org.yingshu.shared.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.yingshu.ServerTest;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

@ServerTest
class JobsTests {

    private static final ScheduleSettings FAST =
            new ScheduleSettings(true, 2, Duration.ofMillis(50), Duration.ofSeconds(1));

    @Autowired
    @Qualifier("connections")
    DataSource connections;

    @Test
    void twoServersRunADueJobOnceAndForTheSystem() throws Exception {
        var runs = new AtomicInteger();
        var seen = new CountDownLatch(1);
        Job job = Job.every(Duration.ofHours(1), "test." + UUID.randomUUID(), () -> {
            runs.incrementAndGet();
            if (CurrentScope.get().equals(DataScope.ALL)) {
                seen.countDown();
            }
        });
        var one = new Jobs(connections, List.of(job), FAST);
        var other = new Jobs(connections, List.of(job), FAST);
        one.start();
        other.start();
        try {
            assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(500);
            assertThat(runs).hasValue(1);
        } finally {
            one.stop();
            other.stop();
        }
    }

    @Test
    void runsSoonWhenAskedAndAgainAfterAFailure() throws Exception {
        var runs = new AtomicInteger();
        var twice = new CountDownLatch(2);
        Instant begun = Instant.now();
        Job job = Job.every(Duration.ofHours(1), "test." + UUID.randomUUID(), () -> {
            twice.countDown();
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the first run fails, on purpose");
            }
        });
        var jobs = new Jobs(connections, List.of(job), FAST);
        jobs.start();
        try {
            while (twice.getCount() > 0 && Instant.now().isBefore(begun.plusSeconds(20))) {
                Thread.sleep(100);
                jobs.soon(job.name());
            }
            assertThat(twice.getCount()).isZero();
        } finally {
            jobs.stop();
        }
    }
}
