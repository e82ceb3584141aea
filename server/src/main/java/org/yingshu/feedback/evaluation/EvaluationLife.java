package org.yingshu.feedback.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.feedback.FeedbackProblem;

/** A year is evaluated by a scheme that may be changed until its ranking is fixed, which is after the year. */
final class EvaluationLife implements Lifecycle<Evaluation, EvaluationLife.Command, EvaluationEvent> {

    sealed interface Command {

        record SetScheme(UUID id, int year, String region, List<Weight> weights) implements Command {}

        record Publish(
                UUID id,
                int year,
                String region,
                List<Weight> weights,
                List<Scoring.Line> units,
                List<Scoring.Line> places)
                implements Command {}
    }

    @Override
    public Decision<EvaluationEvent> decide(@Nullable Evaluation evaluation, Command command, Act act) {
        if (evaluation != null && evaluation.published() != null) {
            return FeedbackProblem.EVALUATION_PUBLISHED.refuse(evaluation.year());
        }
        return switch (command) {
            case Command.SetScheme it ->
                Weight.isWhole(it.weights())
                        ? Decision.accept(new EvaluationEvent.SchemeSet(
                                it.id(), it.year(), it.region(), it.weights(), act.name(), act.at()))
                        : FeedbackProblem.WEIGHTS.refuse();
            case Command.Publish it ->
                LocalDate.ofInstant(act.at(), WorkCalendar.ZONE).getYear() <= it.year()
                        ? FeedbackProblem.YEAR_NOT_OVER.refuse(it.year())
                        : Decision.accept(new EvaluationEvent.Published(
                                it.id(),
                                it.year(),
                                it.region(),
                                it.weights(),
                                it.units(),
                                it.places(),
                                act.name(),
                                act.at()));
        };
    }

    @Override
    public Evaluation evolve(@Nullable Evaluation evaluation, EvaluationEvent event) {
        return switch (event) {
            case EvaluationEvent.SchemeSet it ->
                new Evaluation(it.evaluation(), it.year(), it.region(), it.weights(), null);
            case EvaluationEvent.Published it ->
                new Evaluation(
                        it.evaluation(),
                        it.year(),
                        it.region(),
                        it.weights(),
                        new Evaluation.Published(it.units(), it.places(), it.by(), it.at()));
        };
    }
}
