package org.yingshu.feedback.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.feedback.evaluation.Counting.By;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;

/** The yearly evaluations of the caller's place. */
@Component
class Evaluations {

    private final Journal journal;
    private final StreamKind<Evaluation, EvaluationLife.Command, EvaluationEvent> kind;
    private final JsonStateTable<Evaluation> table;
    private final Counting counting;

    Evaluations(
            Journal journal,
            StreamKind<Evaluation, EvaluationLife.Command, EvaluationEvent> kind,
            JsonStateTable<Evaluation> evaluationTable,
            Counting counting) {
        this.journal = journal;
        this.kind = kind;
        this.table = evaluationTable;
        this.counting = counting;
    }

    /**
     * A year as its page shows it.
     *
     * @param version 0 while nobody has changed the usual scheme
     * @param published null while it is counted anew each time
     */
    record Year(
            int year,
            int version,
            By by,
            List<Weight> weights,
            Evaluation.@Nullable Published published,
            List<Scoring.Line> lines) {}

    private static UUID idOf(int year, String region) {
        return UUID.nameUUIDFromBytes(("feedback.evaluation/" + year + "/" + region).getBytes(StandardCharsets.UTF_8));
    }

    /** As it was published, or counted now, as far as the caller sees. */
    @Transactional(readOnly = true)
    public Year year(int year, By by) {
        Stored<Evaluation> stored = table.find(idOf(year, Caller.current().region()));
        if (stored == null) {
            return new Year(year, 0, by, Weight.USUAL, null, lines(year, by, Weight.USUAL));
        }
        Evaluation it = stored.state();
        Evaluation.Published published = it.published();
        List<Scoring.Line> lines = published == null
                ? lines(year, by, it.weights())
                : by == By.UNIT ? published.units() : published.places();
        return new Year(year, stored.version(), by, it.weights(), published, lines);
    }

    @Transactional
    public Year setScheme(int year, List<Weight> weights, Intent intent) {
        String region = Caller.current().region();
        UUID id = idOf(year, region);
        journal.handle(kind, id, new EvaluationLife.Command.SetScheme(id, year, region, weights), intent);
        return year(year, By.UNIT);
    }

    /** Fixes what is counted now: what comes later, such as an appeal, changes it no more. */
    @Transactional
    public Year publish(int year, Intent intent) {
        String region = Caller.current().region();
        UUID id = idOf(year, region);
        Stored<Evaluation> stored = table.find(id);
        List<Weight> weights = stored == null ? Weight.USUAL : stored.state().weights();
        journal.handle(
                kind,
                id,
                new EvaluationLife.Command.Publish(
                        id, year, region, weights, lines(year, By.UNIT, weights), lines(year, By.PLACE, weights)),
                intent);
        return year(year, By.UNIT);
    }

    private List<Scoring.Line> lines(int year, By by, List<Weight> weights) {
        return Scoring.rank(counting.count(year, by), weights);
    }
}
