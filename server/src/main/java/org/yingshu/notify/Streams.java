package org.yingshu.notify;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** The browsers that listen to this server. */
@Component
class Streams {

    /** After which the browser calls again by itself, so that a session that has ended is noticed. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Shorter than the minute after which proxies give a silent connection up. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    /** Windows of one person; the oldest gives way. */
    private static final int MOST_OF_ONE = 12;

    private final ConcurrentMap<UUID, CopyOnWriteArrayList<SseEmitter>> listening = new ConcurrentHashMap<>();
    /** One slow line does not hold the others up. */
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notify-heartbeat").factory());

    Streams() {
        heart.scheduleAtFixedRate(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
    }

    SseEmitter open(UUID account, int unread) {
        var stream = new SseEmitter(LONGEST.toMillis());
        var streams = listening.computeIfAbsent(account, key -> new CopyOnWriteArrayList<>());
        streams.add(stream);
        if (streams.size() > MOST_OF_ONE) {
            streams.getFirst().complete();
        }
        stream.onCompletion(() -> forget(account, stream));
        stream.onTimeout(stream::complete);
        stream.onError(failure -> forget(account, stream));
        write(account, stream, count(unread));
        return stream;
    }

    private void forget(UUID account, SseEmitter stream) {
        listening.computeIfPresent(account, (key, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    Set<UUID> listeners() {
        return Set.copyOf(listening.keySet());
    }

    /** Accounts that are missing in {@code unread} have none. */
    void tell(Collection<UUID> accounts, Map<UUID, Integer> unread) {
        for (UUID account : accounts) {
            for (SseEmitter stream : listening.getOrDefault(account, new CopyOnWriteArrayList<>())) {
                writers.execute(() -> write(account, stream, count(unread.getOrDefault(account, 0))));
            }
        }
    }

    private static SseEventBuilder count(int unread) {
        return SseEmitter.event().name("unread").data(Integer.toString(unread));
    }

    private void beat() {
        listening.forEach((account, streams) -> streams.forEach(stream ->
                writers.execute(() -> write(account, stream, SseEmitter.event().comment("")))));
    }

    private void write(UUID account, SseEmitter stream, SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            // The browser has left; the container ends the request by itself.
            forget(account, stream);
        }
    }

    @PreDestroy
    void close() {
        heart.shutdownNow();
        listening.values().forEach(streams -> streams.forEach(SseEmitter::complete));
        writers.shutdown();
    }
}
