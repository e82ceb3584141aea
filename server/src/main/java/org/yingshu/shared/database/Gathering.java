package org.yingshu.shared.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers what many do at once and writes it together a moment later, so that nobody waits for it. A crash takes what was
 * gathered last: only for what is kept elsewhere too, or may be done twice.
 */
public final class Gathering<T> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 300;

    private final String name;
    private final Consumer<List<T>> write;
    private final BlockingQueue<T> waiting = new ArrayBlockingQueue<>(ROOM);
    private final Thread writer;
    private volatile boolean open = true;

    /** @param name for the log */
    public Gathering(String name, Consumer<List<T>> write) {
        this.name = name;
        this.write = write;
        writer = Thread.ofVirtual().name(name).start(this::run);
    }

    /** When there is no room, the caller writes by himself. */
    public void add(T one) {
        if (!open || !waiting.offer(one)) {
            write.accept(List.of(one));
        }
    }

    private void run() {
        while (open || !waiting.isEmpty()) {
            List<T> batch = new ArrayList<>();
            try {
                T first = waiting.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                if (open) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                waiting.drainTo(batch, BATCH);
                write.accept(batch);
            } catch (InterruptedException e) {
                waiting.drainTo(batch, BATCH);
                if (!batch.isEmpty()) {
                    write.accept(batch);
                }
            } catch (RuntimeException e) {
                LOG.error("{}: {} could not be written: {}", name, batch.size(), batch, e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(10));
    }
}
