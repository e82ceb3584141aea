package org.yingshu.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yingshu.process.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** Several at once who note records and work on them until the server is gone, and remember what they were told. */
final class Writers {

    private static final String RECORDS = "/api/ledger/records";
    private static final String RECORD = """
            {"kind":"MEETING","on":"2026-11-20","title":"调度会 %s","text":"研究窗口服务。","organisations":[],"persons":["王明"],
             "decisions":[{"text":"延长午间服务"},{"text":"公开等候时间"}],"evidence":[]}
            """;

    private final Visitor visitor;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Act> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Act> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger things = new AtomicInteger();

    Writers(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * One command.
     *
     * @param thing the path of what it made or changed; empty where nothing was answered
     * @param version of the thing after it
     * @param seen the version before it
     */
    record Act(
            String path,
            String body,
            String key,
            int seen,
            String thing,
            int version,
            @Nullable JsonNode answer) {

        JsonNode again(Visitor visitor) throws IOException, InterruptedException {
            return visitor.post(path, body, key, seen).expect(200).body();
        }
    }

    void start(int count) {
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().start(this::write));
        }
    }

    private void write() {
        while (true) {
            things.incrementAndGet();
            Act noted = act(RECORDS, RECORD.formatted(UUID.randomUUID()), 0);
            if (noted == null) {
                return;
            }
            for (int version = 1; version <= 2; version++) {
                if (act(noted.thing() + "/done", "{\"decision\":\"d%d\"}".formatted(version), version) == null) {
                    return;
                }
            }
        }
    }

    /** Null when the server is gone. */
    private @Nullable Act act(String path, String body, int seen) {
        String key = UUID.randomUUID().toString();
        try {
            Answer answer = visitor.post(path, body, key, seen);
            if (answer.status() != 200) {
                refused.add(answer);
                unanswered.add(new Act(path, body, key, seen, "", 0, null));
                return null;
            }
            JsonNode told = answer.body();
            var act = new Act(
                    path,
                    body,
                    key,
                    seen,
                    RECORDS + "/" + told.get("id").asString(),
                    told.get("version").asInt(),
                    told);
            acknowledged.add(act);
            return act;
        } catch (IOException | InterruptedException | RuntimeException e) {
            unanswered.add(new Act(path, body, key, seen, "", 0, null));
            return null;
        }
    }

    void awaitAcknowledged(int count) throws InterruptedException {
        while (acknowledged.size() < count) {
            if (threads.stream().noneMatch(Thread::isAlive)) {
                throw new IllegalStateException("Nobody writes any more: " + refused);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    List<Act> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Act> unanswered() {
        return List.copyOf(unanswered);
    }

    /** How many records there are once every command was carried out. */
    int things() {
        return things.get();
    }
}
