package org.yingshu.ledger.board;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.yingshu.shared.schedule.Job;

/** What a board needs to be done by itself: each minute the counts, each night the day. */
@Component
class Tallying {

    /** After the nightly look at the lights (00:10). */
    private static final LocalTime LIGHTS_ARE_SET = LocalTime.of(0, 30);

    private static final int DAYS_REBUILT = 60;

    private final TallyStore store;
    private final Clock clock;
    private volatile long rebuiltFor = -1;

    Tallying(TallyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void run() {
        store.fold();
        LocalDate today = LocalDate.now(clock);
        if (store.hasLivedThrough(today)) {
            if (!store.isRecorded(today) && LocalTime.now(clock).isAfter(LIGHTS_ARE_SET)) {
                store.record(today);
            }
            return;
        }
        // The first day: duties may still be coming in by thousands, and there is no yesterday but in their dates.
        long duties = store.duties();
        if (duties != rebuiltFor) {
            store.record(today);
            store.rebuild(today, DAYS_REBUILT);
            rebuiltFor = duties;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Job ledgerTallyJob(Tallying tallying) {
            return Job.every(Duration.ofMinutes(1), "ledger.tally", tallying::run);
        }
    }
}
