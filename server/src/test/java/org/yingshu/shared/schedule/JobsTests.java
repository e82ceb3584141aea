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
import org.springframework.jdbc.core.simple.JdbcClient;
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
    void aServerThatStalledGoesOnWithItsRunsAndStartsNoneOfThemTwice() throws Exception {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Job job = Job.every(Duration.ofHours(1), "test." + UUID.randomUUID(), () -> {
            runs.incrementAndGet();
            begun.countDown();
            try {
                goOn.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var database = JdbcClient.create(connections);
        var jobs = new Jobs(connections, List.of(job), FAST);
        jobs.start();
        try {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 40; i++) {
                database.sql("update shared.scheduled_job set last_heartbeat = now() - interval '1 hour'"
                                + " where task_name = ? and picked")
                        .param(job.name())
                        .update();
                Thread.sleep(100);
            }
            assertThat(runs).hasValue(1);
            goOn.countDown();
            Instant until = Instant.now().plusSeconds(20);
            while (!ended(database, job) && Instant.now().isBefore(until)) {
                Thread.sleep(100);
            }
            assertThat(ended(database, job)).isTrue();
            assertThat(runs).hasValue(1);
        } finally {
            goOn.countDown();
            jobs.stop();
        }
    }

    private static boolean ended(JdbcClient database, Job job) {
        return database.sql(
                        "select not picked and last_success is not null from shared.scheduled_job where task_name = ?")
                .param(job.name())
                .query(Boolean.class)
                .single();
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
