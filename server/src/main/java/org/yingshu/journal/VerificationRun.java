package org.yingshu.journal;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yingshu.journal.Verification.Report;
import org.yingshu.shared.scope.CurrentScope;

/** The check of all records that runs now, or ran last, on this server. */
@Component
class VerificationRun {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationRun.class);

    enum Phase {
        NEVER,
        RUNNING,
        DONE,
        FAILED
    }

    /** @param total about how many events there are */
    record Progress(
            Phase phase,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            long events,
            long total,
            @Nullable Report report) {}

    private final Verification verification;
    private final Journal journal;
    private final JdbcTemplate jdbc;
    private final AtomicReference<Progress> progress =
            new AtomicReference<>(new Progress(Phase.NEVER, null, null, 0, 0, null));

    VerificationRun(Verification verification, Journal journal, JdbcTemplate jdbc) {
        this.verification = verification;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    Progress progress() {
        return progress.get();
    }

    Progress start() {
        Progress before = progress.get();
        var begun = new Progress(Phase.RUNNING, journal.now(), null, 0, total(), null);
        if (before.phase() == Phase.RUNNING || !progress.compareAndSet(before, begun)) {
            return progress.get();
        }
        Thread.ofVirtual().name("verification").start(() -> CurrentScope.asSystem(() -> run(begun)));
        return begun;
    }

    private void run(Progress begun) {
        try {
            Report report = verification.all(events ->
                    progress.set(new Progress(Phase.RUNNING, begun.startedAt(), null, events, begun.total(), null)));
            progress.set(new Progress(
                    Phase.DONE, begun.startedAt(), journal.now(), report.events(), report.events(), report));
        } catch (RuntimeException e) {
            LOG.error("The check of all records failed", e);
            progress.set(new Progress(Phase.FAILED, begun.startedAt(), journal.now(), 0, begun.total(), null));
        }
    }

    private long total() {
        Long count = jdbc.queryForObject("""
                select coalesce(sum(greatest(reltuples, 0)), 0)::bigint from pg_class
                join pg_inherits on inhrelid = oid where inhparent = 'journal.event'::regclass
                """, Long.class);
        return count == null ? 0 : count;
    }
}
