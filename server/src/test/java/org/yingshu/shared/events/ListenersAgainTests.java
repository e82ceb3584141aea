package org.yingshu.shared.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;
import org.yingshu.shared.schedule.Job;

@ServerTest
@Import(ListenersAgainTests.Listening.class)
class ListenersAgainTests {

    record Said(String word) {}

    @TestConfiguration
    static class Listening {

        private final AtomicInteger heard = new AtomicInteger();

        @ApplicationModuleListener
        void on(Said said) {
            if (heard.incrementAndGet() == 1) {
                throw new IllegalStateException("not now: " + said.word());
            }
        }

        int heard() {
            return heard.get();
        }
    }

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Listening listening;

    @Autowired
    @Qualifier("listenersAgain")
    Job again;

    @Test
    void whatAListenerFailedAtIsDoneAgainAndStruckOut() throws InterruptedException {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new Said("one")));
        until(() -> notes("and status = 'FAILED'") == 1);
        jdbc.update(
                "update event_publication set publication_date = now() - interval '1 hour',"
                        + " last_resubmission_date = null where event_type = ?",
                Said.class.getName());

        again.work().run();

        until(() -> notes("") == 0);
        assertThat(listening.heard()).isEqualTo(2);
    }

    @Test
    void ofWhatWasUndoneNothingIsHeard() {
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(new Said("two"));
            status.setRollbackOnly();
        });
        assertThat(jdbc.queryForObject(
                        "select count(*) from event_publication where serialized_event like '%two%' and event_type = ?",
                        Integer.class, Said.class.getName()))
                .isZero();
    }

    private int notes(String which) {
        Integer count = jdbc.queryForObject(
                "select count(*) from event_publication where event_type = ? " + which,
                Integer.class,
                Said.class.getName());
        return count == null ? 0 : count;
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(20);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
