package org.yingshu.identity.model;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sessions that were found a moment ago: a page asks many things at once, and each would ask for the session again. What
 * changes a session, an account or a delegation on this server forgets them all at once; on another server they are
 * forgotten after a second.
 */
@Component
public class RecentSessions {

    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 10_000;

    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();
    /** Grows whenever something changes: what was looked up before is not kept after. */
    private volatile long changes;

    /** A session as it stood in the database. */
    public record Found(OpenSession session, Instant lastSeenAt, Instant endsAt) {}

    private record Known(Found found, long since) {}

    /** @param asked finds it in the database; null where it has ended */
    public @Nullable Found find(byte[] token, Supplier<@Nullable Found> asked) {
        var key = ByteBuffer.wrap(token);
        Known recent = known.get(key);
        if (recent != null && System.nanoTime() - recent.since() < KEPT_NANOS) {
            return recent.found();
        }
        long before = changes;
        long since = System.nanoTime();
        Found found = asked.get();
        if (found == null) {
            known.remove(key);
            return null;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, new Known(found, since));
        if (before != changes) {
            known.remove(key);
        }
        return found;
    }

    /** Of one that was written only that it was seen. */
    public void forget(byte[] token) {
        known.remove(ByteBuffer.wrap(token));
    }

    /** Now, and once more when the transaction in hand has ended, for until then others find what was before. */
    public void forget() {
        change();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    change();
                }
            });
        }
    }

    private synchronized void change() {
        changes++;
        known.clear();
    }
}
