package org.yingshu.matter.delegation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.MatterProblem;
import org.yingshu.shared.problem.ProblemException;

/**
 * Which powers are handed down, to whom. Every case asks who holds its items, and lists change rarely: a number is compared
 * at most twice a second, and at once after a change on this server.
 */
@Repository
public class PowerStore {

    private static final long FRESH = Duration.ofMillis(500).toNanos();

    private final JdbcClient jdbc;
    private final JsonStateTable<Power> table;
    private volatile Listed listed = new Listed(-1, Map.of());
    private volatile long looked;

    PowerStore(JdbcClient jdbc, JsonStateTable<Power> powerTable) {
        this.jdbc = jdbc;
        this.table = powerTable;
    }

    /** @param revision grows with every change of every power */
    private record Listed(long revision, Map<String, List<Power>> byItem) {}

    public List<Power> all() {
        return stored().stream().map(Stored::state).toList();
    }

    List<Stored<Power>> stored() {
        return jdbc.sql("select id, version, head, state from matter.power order by item, to_place, id")
                .query((row, number) -> table.stored(row))
                .list();
    }

    List<Power> of(String item) {
        if (System.nanoTime() - looked > FRESH || listed.revision() < 0) {
            refresh();
        }
        return listed.byItem().getOrDefault(item, List.of());
    }

    private synchronized void refresh() {
        long revision = jdbc.sql("select coalesce(sum(version), 0) from matter.power")
                .query(Long.class)
                .single();
        if (revision != listed.revision()) {
            listed = new Listed(revision, all().stream().collect(Collectors.groupingBy(Power::item)));
        }
        looked = System.nanoTime();
    }

    @TransactionalEventListener
    void on(PowerEvent event) {
        looked = System.nanoTime() - FRESH - 1;
    }

    Stored<Power> one(UUID id) {
        Stored<Power> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(MatterProblem.NO_SUCH_POWER);
        }
        return stored;
    }
}
