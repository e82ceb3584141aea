package org.yingshu.clock.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.clock.ClockEvent;
import org.yingshu.clock.model.Calendars;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.schedule.Job;

/** Works off the amendments that are to be tried or have been issued; after a break it goes on where it was. */
@Component
class Recounting {

    static final String JOB = "clock.recounting";

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);
    private static final Duration EACH = Duration.ofSeconds(30);
    private static final long TELL_EACH_MILLIS = 500;

    private final AmendmentStore store;
    private final Recount recount;
    private final Calendars calendars;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock time;

    Recounting(
            AmendmentStore store,
            Recount recount,
            Calendars calendars,
            Notices notices,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock time) {
        this.store = store;
        this.recount = recount;
        this.calendars = calendars;
        this.notices = notices;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        Job recountingJob(Recounting recounting) {
            return Job.every(EACH, JOB, recounting::work);
        }
    }

    void work() {
        Optional<StoredAmendment> next = store.counting();
        while (next.isPresent()) {
            StoredAmendment amendment = next.get();
            if (amendment.state() == AmendmentState.PREVIEWING) {
                preview(amendment);
            } else {
                apply(amendment);
            }
            next = store.counting();
        }
    }

    private void preview(StoredAmendment amendment) {
        try {
            Outcome outcome = recount.run(
                    amendment,
                    calendars.current().with(amendment.region(), amendment.notices()),
                    false,
                    progress(amendment.id()),
                    stillWanted(amendment.id()));
            store.end(
                    amendment.id(), AmendmentState.PREVIEWING, AmendmentState.PREVIEWED, outcome, null, null);
        } catch (RuntimeException e) {
            LOG.error("The preview of the amendment {} failed", amendment.name(), e);
            store.end(amendment.id(), AmendmentState.PREVIEWING, AmendmentState.DRAFT, null, String.valueOf(e.getMessage()), null);
        }
    }

    /** What fails here is tried again at the job's next time: an issued amendment must reach every clock. */
    private void apply(StoredAmendment amendment) {
        recount.run(amendment, calendars.current(), true, progress(amendment.id()), () -> true);
        Outcome outcome = store.moved(amendment.id());
        transaction.executeWithoutResult(status -> {
            store.end(
                    amendment.id(), AmendmentState.APPLYING, AmendmentState.APPLIED, outcome, null, time.instant());
            events.publishEvent(
                    new ClockEvent.CalendarAmended(amendment.id(), amendment.name(), outcome.moved()));
            notices.sendAll(notices(amendment));
        });
        LOG.info("Calendar amended: {}; {} clocks moved", amendment.name(), outcome.moved());
    }

    private List<Notice> notices(StoredAmendment amendment) {
        List<Notice> all = new ArrayList<>();
        store.movedByOrganisation(amendment.id()).forEach((organisation, moved) -> all.add(
                new Notice(Set.of(organisation), Set.of(), "clock.amended", List.of(amendment.name(), moved), "/workbench/clock")));
        return all;
    }

    private IntConsumer progress(UUID id) {
        var told = new AtomicLong(System.currentTimeMillis());
        return done -> {
            long now = System.currentTimeMillis();
            if (now - told.get() > TELL_EACH_MILLIS) {
                told.set(now);
                Thread.startVirtualThread(() -> store.progress(id, done));
            }
        };
    }

    private BooleanSupplier stillWanted(UUID id) {
        return () -> store.find(id)
                .filter(amendment -> amendment.state() == AmendmentState.PREVIEWING)
                .isPresent();
    }
}
