package org.yingshu.naming.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.naming.NamingEvent;
import org.yingshu.naming.NamingProblem;
import org.yingshu.naming.model.Declaration.Status;

/** The life of a declared name: kept until it is used, given up, rejected, or its last day is over. */
final class DeclarationLife implements Lifecycle<Declaration, DeclarationCommand, NamingEvent> {

    @Override
    public Decision<NamingEvent> decide(@Nullable Declaration it, DeclarationCommand command, Act act) {
        if (command instanceof DeclarationCommand.Declare declare) {
            return it != null
                    ? Decision.accept()
                    : declare.promised() ? Decision.accept(declare.event()) : NamingProblem.NO_PROMISE.refuse();
        }
        if (it == null) {
            return NamingProblem.NO_SUCH_DECLARATION.refuse();
        }
        boolean stands = it.on(LocalDate.ofInstant(act.at(), WorkCalendar.ZONE)) == Status.DECLARED;
        return switch (command) {
            case DeclarationCommand.Declare declare -> Decision.accept();
            case DeclarationCommand.GiveUp giveUp ->
                !it.subject().toString().equals(act.organisation())
                        ? NamingProblem.NOT_YOURS.refuse()
                        : stands
                                ? Decision.accept(new NamingEvent.GivenUp(it.id(), act.name(), act.at()))
                                : NamingProblem.ENDED.refuse(it.name());
            case DeclarationCommand.Reject(String reason) -> reject(it, reason, stands, act);
            // A case that was decided within the time may be heard of after it; and what is used stays used.
            case DeclarationCommand.Use use ->
                it.status() == Status.DECLARED
                        ? Decision.accept(new NamingEvent.Used(it.id(), use.caseId(), act.at()))
                        : Decision.accept();
        };
    }

    private static Decision<NamingEvent> reject(Declaration it, String reason, boolean stands, Act act) {
        if (it.office() == null || !it.office().toString().equals(act.organisation())) {
            return NamingProblem.NOT_YOURS.refuse();
        }
        if (!stands) {
            return NamingProblem.ENDED.refuse(it.name());
        }
        return reason.isBlank()
                ? NamingProblem.NO_REASON.refuse()
                : Decision.accept(new NamingEvent.Rejected(
                        it.id(), it.subject(), it.name(), reason.strip(), act.name(), act.at()));
    }

    @Override
    public Declaration evolve(@Nullable Declaration before, NamingEvent event) {
        if (event instanceof NamingEvent.Declared it) {
            return new Declaration(
                    it.declaration(),
                    it.number(),
                    it.name(),
                    it.parts(),
                    it.kind(),
                    it.region(),
                    it.place(),
                    it.subject(),
                    it.declarer(),
                    it.office(),
                    it.approval(),
                    Status.DECLARED,
                    it.until(),
                    "",
                    null,
                    it.at());
        }
        Declaration was = Objects.requireNonNull(before);
        return switch (event) {
            case NamingEvent.Declared it -> was;
            case NamingEvent.GivenUp it -> was.ended(Status.GIVEN_UP, "", null);
            case NamingEvent.Rejected it -> was.ended(Status.REJECTED, it.reason(), null);
            case NamingEvent.Used it -> was.ended(Status.USED, "", it.caseId());
        };
    }
}
