package org.yingshu.matter.delegation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.matter.MatterProblem;
import org.yingshu.shared.problem.ProblemException;

/** Which powers are handed down, to whom. A few hundred items times the places that have them: read at once. */
@Repository
public class PowerStore {

    private final JdbcClient jdbc;
    private final JsonStateTable<Power> table;

    PowerStore(JdbcClient jdbc, JsonStateTable<Power> powerTable) {
        this.jdbc = jdbc;
        this.table = powerTable;
    }

    public List<Power> all() {
        return stored().stream().map(Stored::state).toList();
    }

    List<Stored<Power>> stored() {
        return jdbc.sql("select id, version, head, state from matter.power order by item, to_place, id")
                .query((row, number) -> table.stored(row))
                .list();
    }

    List<Power> of(String item) {
        return jdbc.sql("select id, version, head, state from matter.power where item = :item order by id")
                .param("item", item)
                .query((row, number) -> table.stored(row).state())
                .list();
    }

    Stored<Power> one(UUID id) {
        Stored<Power> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(MatterProblem.NO_SUCH_POWER);
        }
        return stored;
    }
}
