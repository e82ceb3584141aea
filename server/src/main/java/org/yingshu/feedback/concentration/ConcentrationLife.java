package org.yingshu.feedback.concentration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.concentration.Concentration.Status;

/**
 * The life of bad reviews that came together (R7.7): proposed by the platform; a superior of the unit, never the unit
 * itself, orders that they be put right as a whole by a day, or sets them aside with a reason.
 */
final class ConcentrationLife implements Lifecycle<Concentration, ConcentrationLife.Command, ConcentrationEvent> {

    sealed interface Command {

        record Propose(ConcentrationEvent.Proposed event) implements Command {}

        record Join(UUID review) implements Command {}

        record Order(UUID order, String text, LocalDate replyBy) implements Command {}

        record SetAside(String reason) implements Command {}

        record End(boolean done, String reason) implements Command {}
    }

    @Override
    public Decision<ConcentrationEvent> decide(@Nullable Concentration it, Command command, Act act) {
        if (command instanceof Command.Propose propose) {
            return it == null ? Decision.accept(propose.event()) : Decision.accept();
        }
        if (it == null) {
            return FeedbackProblem.NO_SUCH_CONCENTRATION.refuse();
        }
        return switch (command) {
            case Command.Propose propose -> Decision.accept();
            case Command.Join(UUID review) ->
                !it.status().isOpen() || it.reviews().contains(review)
                        ? Decision.accept()
                        : Decision.accept(new ConcentrationEvent.Joined(it.id(), review, act.at()));
            case Command.Order order -> order(it, order, act);
            case Command.SetAside(String reason) ->
                mayNot(it, act) instanceof FeedbackProblem problem
                        ? problem.refuse()
                        : reason.isBlank()
                                ? FeedbackProblem.NO_TEXT.refuse()
                                : Decision.accept(
                                        new ConcentrationEvent.SetAside(it.id(), reason, act.name(), act.at()));
            case Command.End(boolean done, String reason) ->
                it.status() == Status.ORDERED
                        ? Decision.accept(new ConcentrationEvent.Ended(it.id(), done, reason, act.at()))
                        : Decision.accept();
        };
    }

    private static Decision<ConcentrationEvent> order(Concentration it, Command.Order order, Act act) {
        FeedbackProblem problem = mayNot(it, act);
        if (problem != null) {
            return problem.refuse();
        }
        if (order.text().isBlank()) {
            return FeedbackProblem.NO_TEXT.refuse();
        }
        if (!order.replyBy().isAfter(LocalDate.ofInstant(act.at(), WorkCalendar.ZONE))) {
            return FeedbackProblem.DEADLINE_PAST.refuse(order.replyBy().toString());
        }
        return Decision.accept(new ConcentrationEvent.Ordered(
                it.id(), order.order(), order.text(), order.replyBy(), act.name(), act.at()));
    }

    private static @Nullable FeedbackProblem mayNot(Concentration it, Act act) {
        if (it.status() != Status.PROPOSED) {
            return FeedbackProblem.CONCENTRATION_DECIDED;
        }
        return it.organisation().toString().equals(act.organisation()) ? FeedbackProblem.OWN_CONCENTRATION : null;
    }

    @Override
    public Concentration evolve(@Nullable Concentration it, ConcentrationEvent event) {
        return switch (event) {
            case ConcentrationEvent.Proposed proposed -> Concentration.proposed(proposed);
            case ConcentrationEvent.Joined joined -> Objects.requireNonNull(it).joined(joined.review());
            case ConcentrationEvent.Ordered ordered ->
                Objects.requireNonNull(it).ordered(ordered);
            case ConcentrationEvent.SetAside aside ->
                Objects.requireNonNull(it).ended(Status.SET_ASIDE, aside.reason());
            case ConcentrationEvent.Ended ended ->
                Objects.requireNonNull(it).ended(ended.done() ? Status.RECTIFIED : Status.SET_ASIDE, ended.reason());
        };
    }
}
