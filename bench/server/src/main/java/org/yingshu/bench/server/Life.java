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
import org.yingshu.engine.proof.Sm3;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.DutyCommand;
import org.yingshu.ledger.model.DutyLife;

/**
 * One duty as its commands make it: the server's own life decides, and each event is chained to the one before it as the
 * journal does, so that the journal's check passes.
 */
final class Life {

    static final String KIND = "ledger.duty";

    private static final DutyLife RULES = new DutyLife();

    /** A row of journal.event, in the order of {@link #COLUMNS}. */
    static final List<String> COLUMNS = List.of(
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

    private final UUID id;
    private final JournalJson json;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<DutyEvent.Reported> reports = new ArrayList<>();
    private byte[] head = new byte[Sm3.LENGTH];
    private @Nullable Duty duty;

    Life(UUID id, JournalJson json) {
        this.id = id;
        this.json = json;
    }

    /** What the duty's life refuses did not happen. */
    boolean give(DutyCommand command, Act given) {
        Act act = new Act(
                given.actor(),
                given.name(),
                given.organisation(),
                given.absent(),
                given.at().truncatedTo(ChronoUnit.MICROS));
        if (!(RULES.decide(duty, command, act) instanceof Decision.Accepted<DutyEvent>(List<DutyEvent> events))) {
            return false;
        }
        for (DutyEvent event : events) {
            record(event, act);
            duty = RULES.evolve(duty, event);
            if (event instanceof DutyEvent.Reported reported) {
                reports.add(reported);
            }
        }
        return true;
    }

    private void record(DutyEvent event, Act act) {
        int version = rows.size() + 1;
        String type = event.getClass().getSimpleName();
        String payload = json.write(event);
        byte[] hash = new Sm3()
                .raw(head)
                .field(id.toString())
                .field(version)
                .field(KIND)
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
        row.add(KIND);
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
        head = hash;
    }

    Duty duty() {
        return Objects.requireNonNull(duty);
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    List<DutyEvent.Reported> reports() {
        return reports;
    }

    Stored<Duty> stored() {
        return new Stored<>(id, rows.size(), head, duty());
    }

    static UUID id(Random random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
