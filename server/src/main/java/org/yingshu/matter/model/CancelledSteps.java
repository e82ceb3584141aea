package org.yingshu.matter.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.engine.pack.model.PackItem;

/** Special steps that were cancelled here: a pack that is taken in anew does not bring them back (R5.16). */
@Repository
public class CancelledSteps {

    private final JdbcClient jdbc;

    CancelledSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item without what was cancelled here; a step that it has no more is not asked for. */
    public PackItem without(PackItem item) {
        PackItem left = item;
        for (Map.Entry<String, LocalDate> one : of(item.code()).entrySet()) {
            boolean there =
                    item.steps().steps().stream().anyMatch(step -> step.id().equals(one.getKey()));
            left = there ? left.cancelling(one.getKey(), one.getValue()) : left;
        }
        return left;
    }

    private Map<String, LocalDate> of(String item) {
        var cancelled = new HashMap<String, LocalDate>();
        jdbc.sql("select step, cancelled from matter.clearing where item = :item and cancelled is not null")
                .param("item", item)
                .query(row -> {
                    cancelled.put(
                            row.getString("step"), row.getDate("cancelled").toLocalDate());
                });
        return cancelled;
    }
}
