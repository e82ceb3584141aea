package org.yingshu.hall.daily;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.hall.HallProblem;
import org.yingshu.hall.daily.Mark.Status;

/** A mark is entered, may be objected to in time, and is kept, changed or struck out. Its points of before stay known. */
final class MarkLife implements Lifecycle<Mark, MarkLife.Command, MarkEvent> {

    sealed interface Command {

        /** @param mark as it is to be kept */
        record Enter(Mark mark) implements Command {}

        record Object(String text) implements Command {}

        /** @param points null where they stay as they are */
        record Settle(Outcome outcome, @Nullable BigDecimal points, String text) implements Command {}
    }

    enum Outcome {
        KEPT,
        CHANGED,
        STRUCK
    }

    @Override
    public Decision<MarkEvent> decide(@Nullable Mark mark, Command command, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
        if (mark == null) {
            return switch (command) {
                case Command.Enter it ->
                    it.mark().day().isAfter(today)
                            ? HallProblem.FUTURE_DAY.refuse(it.mark().day().toString())
                            : Decision.accept(new MarkEvent.Entered(it.mark().id(), it.mark()));
                case Command.Object it -> HallProblem.NO_SUCH_MARK.refuse();
                case Command.Settle it -> HallProblem.NO_SUCH_MARK.refuse();
            };
        }
        if (mark.status() == Status.STRUCK) {
            return HallProblem.STRUCK_OUT.refuse();
        }
        return switch (command) {
            case Command.Enter it -> Decision.accept();
            case Command.Object it -> object(mark, it, today, act);
            case Command.Settle it -> settle(mark, it, act);
        };
    }

    private static Decision<MarkEvent> object(Mark mark, Command.Object it, LocalDate today, Act act) {
        if (mark.account() == null || !mark.account().toString().equals(act.actor())) {
            return HallProblem.NOT_YOURS.refuse();
        }
        if (mark.objection() != null) {
            return HallProblem.OBJECTED_ALREADY.refuse();
        }
        return today.isAfter(mark.objectUntil())
                ? HallProblem.TOO_LATE.refuse(mark.objectUntil().toString())
                : Decision.accept(new MarkEvent.Objected(mark.id(), it.text(), act.name(), act.at()));
    }

    private static Decision<MarkEvent> settle(Mark mark, Command.Settle it, Act act) {
        if (it.outcome() == Outcome.KEPT && mark.status() != Status.OBJECTED) {
            return HallProblem.NOTHING_TO_KEEP.refuse();
        }
        BigDecimal points = it.outcome() == Outcome.CHANGED
                ? Objects.requireNonNullElse(it.points(), mark.points())
                : mark.points();
        return Decision.accept(new MarkEvent.Settled(
                mark.id(), Status.valueOf(it.outcome().name()), points, it.text(), act.name(), act.at()));
    }

    @Override
    public Mark evolve(@Nullable Mark mark, MarkEvent event) {
        return switch (event) {
            case MarkEvent.Entered it -> it.content();
            case MarkEvent.Objected it ->
                Objects.requireNonNull(mark)
                        .with(
                                Status.OBJECTED,
                                mark.points(),
                                new Mark.Objection(it.text(), it.by(), it.at()),
                                mark.answer());
            case MarkEvent.Settled it ->
                Objects.requireNonNull(mark)
                        .with(
                                it.outcome(),
                                it.points(),
                                mark.objection(),
                                new Mark.Answer(mark.points(), it.text(), it.by(), it.at()));
        };
    }
}
