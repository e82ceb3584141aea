package org.yingshu.ledger.supervision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.InspectionEvent;
import org.yingshu.ledger.InspectionEvent.Conclusion;
import org.yingshu.ledger.InspectionEvent.Finding;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.model.Refuse;

/** The life of an inspection. */
final class InspectionLife implements Lifecycle<Inspection, InspectionLife.Command, InspectionEvent> {

    sealed interface Command {

        record Plan(InspectionEvent.Planned planned) implements Command {}

        record CheckLine(String line, Finding finding, String note, List<Evidence> photos) implements Command {}

        record Conclude(Conclusion conclusion, String summary) implements Command {}

        record Cancel(String reason) implements Command {}
    }

    @Override
    public Decision<InspectionEvent> decide(@Nullable Inspection inspection, Command command, Act act) {
        if (command instanceof Command.Plan it) {
            if (inspection != null) {
                return Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
            }
            return it.planned().lines().isEmpty()
                    ? Refuse.because(LedgerProblem.NO_SUCH_ITEM)
                    : Decision.accept(plannedAt(it.planned(), act));
        }
        if (inspection == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DUTY);
        }
        if (!inspection.open()) {
            return Refuse.because(LedgerProblem.INSPECTION_CLOSED);
        }
        return switch (command) {
            case Command.Plan it -> Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
            case Command.CheckLine it -> check(inspection, it, act);
            case Command.Conclude it -> conclude(inspection, it, act);
            case Command.Cancel it ->
                it.reason().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(new InspectionEvent.Cancelled(inspection.id(), it.reason(), act.at()));
        };
    }

    private static InspectionEvent.Planned plannedAt(InspectionEvent.Planned it, Act act) {
        return new InspectionEvent.Planned(
                it.inspection(),
                it.region(),
                it.unit(),
                it.duty(),
                it.follows(),
                it.title(),
                it.on(),
                it.inspectors(),
                it.lines(),
                act.at());
    }

    private static Decision<InspectionEvent> check(Inspection inspection, Command.CheckLine it, Act act) {
        if (inspection.items().stream().noneMatch(item -> item.id().equals(it.line()))) {
            return Refuse.because(LedgerProblem.NO_SUCH_ITEM);
        }
        // A fault without words cannot be put right.
        if (it.finding() == Finding.FAULT && it.note().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        return Decision.accept(new InspectionEvent.LineChecked(
                inspection.id(), it.line(), it.finding(), it.note(), it.photos(), act.at()));
    }

    private static Decision<InspectionEvent> conclude(Inspection inspection, Command.Conclude it, Act act) {
        if (inspection.unchecked() > 0) {
            return Refuse.because(LedgerProblem.ITEMS_OPEN, inspection.unchecked());
        }
        return it.summary().isBlank()
                ? Refuse.because(LedgerProblem.NO_TEXT)
                : Decision.accept(new InspectionEvent.Concluded(
                        inspection.id(), it.conclusion(), it.summary(), act.name(), act.at()));
    }

    @Override
    public Inspection evolve(@Nullable Inspection inspection, InspectionEvent event) {
        return switch (event) {
            case InspectionEvent.Planned it -> Inspection.planned(it);
            case InspectionEvent.LineChecked it ->
                Objects.requireNonNull(inspection).checked(it);
            case InspectionEvent.Concluded it ->
                Objects.requireNonNull(inspection).concluded(it);
            case InspectionEvent.Cancelled it ->
                Objects.requireNonNull(inspection).cancelled(it.reason());
        };
    }
}
