package org.yingshu.bench.server;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.StateStore.Stored;

/**
 * One thing as its commands make it: the server's own lifecycle decides, and each event is chained to the one before it as
 * the journal does, so that the journal's check passes.
 */
public final class Life<S, C, E> {

    /** A row of journal.event, in the order of {@link #rows}. */
    public static final List<String> COLUMNS = List.of(
            "stream",
            "version",
            "kind",
            "type",
            "at",
            "actor",
            "actor_name",
            "organisation",
            "absent",
            "payload",
            "previous",
            "hash");

    private final String kind;
    private final Lifecycle<S, C, E> rules;
    private final UUID id;
    private final JournalJson json;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<E> events = new ArrayList<>();
    private byte[] head = new byte[Sm3.LENGTH];
    private @Nullable S state;

    /** @param kind as the journal names it, such as ledger.duty */
    public Life(String kind, Lifecycle<S, C, E> rules, UUID id, JournalJson json) {
        this.kind = kind;
        this.rules = rules;
        this.id = id;
        this.json = json;
    }

    /** What the lifecycle refuses did not happen. */
    public boolean give(C command, Act given) {
        Act act = new Act(
                given.actor(),
                given.name(),
                given.organisation(),
                given.absent(),
                given.at().truncatedTo(ChronoUnit.MICROS));
        if (!(rules.decide(state, command, act) instanceof Decision.Accepted<E>(List<E> accepted))) {
            return false;
        }
        for (E event : accepted) {
            record(event, act);
            state = rules.evolve(state, event);
        }
        return true;
    }

    private void record(E event, Act act) {
        int version = rows.size() + 1;
        String type = event.getClass().getSimpleName();
        String payload = json.write(event);
        byte[] hash = new Sm3()
                .raw(head)
                .field(id.toString())
                .field(version)
                .field(kind)
                .field(type)
                .field(ChronoUnit.MICROS.between(Instant.EPOCH, act.at()))
                .field(act.actor())
                .field(act.name())
                .field(act.organisation())
                .field(act.absent())
                .field(payload)
                .end();
        List<@Nullable Object> row = new ArrayList<>(COLUMNS.size());
        row.add(id);
        row.add(version);
        row.add(kind);
        row.add(type);
        row.add(act.at());
        row.add(act.actor());
        row.add(act.name());
        row.add(act.organisation());
        row.add(act.absent());
        row.add(payload);
        row.add(head);
        row.add(hash);
        rows.add(row);
        events.add(event);
        head = hash;
    }

    public S state() {
        return Objects.requireNonNull(state);
    }

    public List<List<@Nullable Object>> rows() {
        return rows;
    }

    public List<E> events() {
        return events;
    }

    public Stored<S> stored() {
        return new Stored<>(id, rows.size(), head, state());
    }

    public static UUID id(Random random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
