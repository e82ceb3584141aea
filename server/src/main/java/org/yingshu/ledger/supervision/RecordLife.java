package org.yingshu.ledger.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.ledger.RecordEvent;
import org.yingshu.ledger.model.Refuse;

/** The short life of a record: what was written stays; a wrong one is annulled with its reason. */
final class RecordLife implements Lifecycle<SupervisionRecord, RecordLife.Command, RecordEvent> {

    sealed interface Command {

        record Note(RecordEvent.Noted noted) implements Command {}

        record Done(String decision, String note) implements Command {}

        record Annul(String reason) implements Command {}
    }

    @Override
    public Decision<RecordEvent> decide(@Nullable SupervisionRecord record, Command command, Act act) {
        if (command instanceof Command.Note it) {
            return record == null ? note(it.noted(), act) : Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
        }
        if (record == null) {
            return Refuse.because(LedgerProblem.NO_SUCH_DUTY);
        }
        if (record.annulled() != null) {
            return Refuse.because(LedgerProblem.RECORD_ANNULLED);
        }
        return switch (command) {
            case Command.Note it -> Refuse.because(LedgerProblem.ALREADY_HANDED_DOWN);
            case Command.Done it ->
                record.decisions().stream().anyMatch(one -> one.id().equals(it.decision()) && one.doneOn() == null)
                        ? Decision.accept(new RecordEvent.DecisionDone(
                                record.id(),
                                it.decision(),
                                LocalDate.ofInstant(act.at(), WorkCalendar.ZONE),
                                it.note()))
                        : Refuse.because(LedgerProblem.NO_SUCH_DECISION);
            case Command.Annul it ->
                it.reason().isBlank()
                        ? Refuse.because(LedgerProblem.NO_TEXT)
                        : Decision.accept(new RecordEvent.Annulled(record.id(), it.reason(), act.at()));
        };
    }

    private static Decision<RecordEvent> note(RecordEvent.Noted it, Act act) {
        if (it.text().isBlank() || it.title().isBlank()) {
            return Refuse.because(LedgerProblem.NO_TEXT);
        }
        return Decision.accept(new RecordEvent.Noted(
                it.record(),
                it.kind(),
                it.region(),
                it.on(),
                it.title(),
                it.text(),
                it.place(),
                it.units(),
                it.persons(),
                it.duty(),
                it.decisions(),
                it.evidence(),
                act.name(),
                act.at()));
    }

    @Override
    public SupervisionRecord evolve(@Nullable SupervisionRecord record, RecordEvent event) {
        return switch (event) {
            case RecordEvent.Noted it -> SupervisionRecord.noted(it);
            case RecordEvent.DecisionDone it -> Objects.requireNonNull(record).done(it.decision(), it.on());
            case RecordEvent.Annulled it -> Objects.requireNonNull(record).annulled(it.reason());
        };
    }
}
