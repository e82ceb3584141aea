package org.yingshu.identity.audit;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.AuditTrail.Entry;

/**
 * Writes what was done in batches, so that a command does not wait for the disk a second time. What a crash takes of the
 * last half second is still in the journal, to which the command itself belongs.
 */
@Component
class AuditBuffer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditBuffer.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 300;

    private final AuditTrail trail;
    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(ROOM);
    private final Thread writer;
    private volatile boolean open = true;

    AuditBuffer(AuditTrail trail) {
        this.trail = trail;
        writer = Thread.ofVirtual().name("audit").start(this::write);
    }

    /** When there is no room, the caller waits for the disk after all. */
    void add(Entry entry) {
        if (!open || !waiting.offer(entry)) {
            trail.add(entry);
        }
    }

    private void write() {
        while (open || !waiting.isEmpty()) {
            List<Entry> batch = new ArrayList<>();
            try {
                Entry first = waiting.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                if (open) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                waiting.drainTo(batch, BATCH);
                trail.addAll(batch);
            } catch (InterruptedException e) {
                waiting.drainTo(batch, BATCH);
                if (!batch.isEmpty()) {
                    trail.addAll(batch);
                }
            } catch (RuntimeException e) {
                LOG.error("{} lines of the audit trail could not be written: {}", batch.size(), batch, e);
            }
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(10));
    }
}
