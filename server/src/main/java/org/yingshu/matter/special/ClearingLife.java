package org.yingshu.matter.special;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.special.Clearing.Status;

/** A special step is looked into, kept on a basis, or cancelled; what has no basis cannot be kept. */
final class ClearingLife implements Lifecycle<Clearing, ClearingLife.Command, ClearingEvent> {

    /** Which step it is about. */
    record About(UUID id, String item, String step, String place) {}

    sealed interface Command {

        About about();

        record Review(About about, String note) implements Command {}

        /** @param known whether the pack names a basis */
        record Keep(About about, boolean known, String basis, String article, String note) implements Command {}

        record Cancel(About about, LocalDate from, LocalDate today, String note) implements Command {}
    }

    @Override
    public Decision<ClearingEvent> decide(@Nullable Clearing before, Command command, Act act) {
        About it = command.about();
        return switch (command) {
            case Command.Review review ->
                Decision.accept(new ClearingEvent.PutUnderReview(
                        it.id(), it.item(), it.step(), it.place(), review.note(), act.name(), act.at()));
            case Command.Keep keep ->
                keep.basis().isBlank() && !keep.known()
                        ? Decision.refuse(MatterProblem.NO_BASIS.code())
                        : Decision.accept(new ClearingEvent.Kept(
                                it.id(),
                                it.item(),
                                it.step(),
                                it.place(),
                                keep.basis().strip(),
                                keep.article().strip(),
                                keep.note(),
                                act.name(),
                                act.at()));
            case Command.Cancel cancel ->
                cancel.from().isBefore(cancel.today())
                        ? Decision.refuse(MatterProblem.CANCELLED_BACKWARDS.code(), cancel.from())
                        : Decision.accept(new ClearingEvent.Cancelled(
                                it.id(),
                                it.item(),
                                it.step(),
                                it.place(),
                                cancel.from(),
                                cancel.note(),
                                act.name(),
                                act.at()));
        };
    }

    @Override
    public Clearing evolve(@Nullable Clearing before, ClearingEvent event) {
        Status status =
                switch (event) {
                    case ClearingEvent.PutUnderReview it -> Status.UNDER_REVIEW;
                    case ClearingEvent.Kept it -> Status.KEPT;
                    case ClearingEvent.Cancelled it -> Status.CANCELLED;
                };
        return new Clearing(
                event.id(),
                event.item(),
                event.step(),
                event.place(),
                status,
                event instanceof ClearingEvent.Kept kept ? kept.basis() : before == null ? "" : before.basis(),
                event instanceof ClearingEvent.Kept kept ? kept.article() : before == null ? "" : before.article(),
                event instanceof ClearingEvent.Cancelled cancelled ? cancelled.from() : null,
                event.note(),
                event.by(),
                event.at());
    }
}
