package org.yingshu.plan.model;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanProblem;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** The plans as they stand. */
@Repository
public class PlanStore {

    private final JdbcClient jdbc;
    private final JsonStateTable<Plan> table;
    private final StreamKind<Plan, PlanCommand, PlanEvent> kind;

    PlanStore(JdbcTemplate template, JdbcClient jdbc, JournalJson json) {
        this.jdbc = jdbc;
        table = JsonStateTable.of(template, json, "plan.plan", Plan.class)
                .column("region", plan -> plan.head().region())
                .column("title", plan -> plan.head().title())
                .column("number", plan -> plan.head().number())
                .column("issuer", plan -> plan.head().issuer())
                .column("dated", plan -> plan.head().date())
                .column("status", Plan::status)
                .column("source", Plan::source)
                .column("family", Plan::family)
                .column("edition", Plan::edition)
                .column("master", Plan::master)
                .column("tasks", plan -> plan.tasks().size())
                .column("open", plan -> plan.open().size())
                .column("corrected", plan -> (int) plan.corrections().stream()
                        .filter(made -> !made.undone())
                        .count())
                .column("judged", PlanStore::judged)
                .column("issued_on", Plan::issuedOn);
        kind = new StreamKind<>("plan.plan", new PlanLife(), table, PlanEvent.class, PlanProblem.values());
    }

    public StreamKind<Plan, PlanCommand, PlanEvent> kind() {
        return kind;
    }

    /** The plan and its version, if the caller may see it. */
    public Stored<Plan> find(UUID id) {
        Stored<Plan> found = table.find(id);
        if (found == null) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
        return found;
    }

    /** Which edition of which plan. */
    public record Edition(UUID family, int number) {}

    /** The edition after the last one of a plan; the first one of a new plan. */
    public Edition nextEdition(@Nullable UUID of, UUID id) {
        if (of == null) {
            return new Edition(id, 1);
        }
        return jdbc.sql("""
                        select family, max(edition) + 1 as number from plan.plan
                        where family = (select family from plan.plan where id = :of) group by family
                        """).param("of", of).query(Edition.class).optional().orElse(new Edition(id, 1));
    }

    /** The numbers of the findings that were decided, parted by blanks, so that lists need not open the state. */
    private static String judged(Plan plan) {
        return plan.judged().keySet().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
