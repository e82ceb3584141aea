package org.yingshu.identity.audit;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.AuditTrail.Entry;
import org.yingshu.shared.database.Gathering;

/**
 * Writes what was done in batches, so that a command does not wait for the disk a second time. What a crash takes of the
 * last half second is still in the journal, to which the command itself belongs.
 */
@Component
class AuditBuffer {

    private final Gathering<Entry> entries;

    AuditBuffer(AuditTrail trail) {
        entries = new Gathering<>("audit", trail::addAll);
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    @PreDestroy
    void close() throws InterruptedException {
        entries.close();
    }
}
