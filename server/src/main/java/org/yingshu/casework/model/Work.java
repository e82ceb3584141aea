package org.yingshu.casework.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.Fired;
import org.yingshu.casework.Office;

/**
 * A step that could begin.
 *
 * @param since when it could begin
 * @param doneAt null while it is open
 * @param passed whether its result speaks for the applicant
 * @param explanation the rows that fired, where rules did it, or why they left it to a person
 * @param byRule true where a rule did it and no person; null of a person, and of what was done before this was noted
 * @param returns how often it was given back
 * @param order the payment that it waits for
 */
public record Work(
        String step,
        Instant since,
        List<Opinion> opinions,
        @Nullable Instant doneAt,
        boolean passed,
        String text,
        List<Fired> explanation,
        @Nullable Boolean byRule,
        int returns,
        @Nullable UUID order,
        @Nullable BigDecimal amount) {

    /** What an office said in a joint step. */
    public record Opinion(Office office, boolean inFavour, String text, List<UUID> files, Instant at) {

        public Opinion {
            files = List.copyOf(files);
        }
    }

    public Work {
        opinions = List.copyOf(opinions);
        explanation = List.copyOf(explanation);
    }

    static Work begun(String step, Instant since, int returns) {
        return new Work(step, since, List.of(), null, false, "", List.of(), null, returns, null, null);
    }

    public boolean done() {
        return doneAt != null;
    }

    Work with(Opinion opinion) {
        List<Opinion> more = new ArrayList<>(opinions);
        more.add(opinion);
        return new Work(step, since, more, doneAt, passed, text, explanation, byRule, returns, order, amount);
    }

    Work ordered(UUID payment, BigDecimal sum) {
        return new Work(step, since, opinions, doneAt, passed, text, explanation, byRule, returns, payment, sum);
    }

    Work leftToPeople(List<Fired> rows) {
        return new Work(step, since, opinions, doneAt, passed, text, rows, null, returns, order, amount);
    }

    /** Why rules left it to a person stays with what the person did. */
    Work finished(CaseEvent.StepFinished it) {
        List<Fired> why = it.explanation().isEmpty() ? explanation : it.explanation();
        return new Work(
                step, since, opinions, it.at(), it.passed(), it.text(), why, it.byRule(), returns, order, amount);
    }

    /** Whether an office has said what it has to say. */
    public boolean answeredBy(Office office) {
        return opinions.stream().anyMatch(opinion -> opinion.office().name().equals(office.name()));
    }
}
