package org.yingshu.certificate.backlog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The life of a backlog: opened by the list, counted and closed by the issuer (R6.13). */
final class BacklogLife implements Lifecycle<Backlog, BacklogLife.Command, BacklogEvent> {

    sealed interface Command {

        record Open(BacklogEvent.Opened event) implements Command {}

        record Count(int expected) implements Command {}

        /** @param made how many there are, as the system counted them */
        record Close(int made, String reason) implements Command {}
    }

    @Override
    public Decision<BacklogEvent> decide(@Nullable Backlog backlog, Command command, Act act) {
        if (command instanceof Command.Open open) {
            return backlog == null ? Decision.accept(open.event()) : Decision.accept();
        }
        if (backlog == null) {
            return CertificateProblem.NO_SUCH_THING.refuse();
        }
        if (!backlog.organisation().toString().equals(act.organisation())) {
            return CertificateProblem.NOT_YOURS.refuse();
        }
        if (!backlog.open()) {
            return CertificateProblem.BACKLOG_CLOSED.refuse();
        }
        return switch (command) {
            case Command.Open open -> Decision.accept();
            case Command.Count count ->
                Decision.accept(new BacklogEvent.Counted(backlog.id(), count.expected(), act.name(), act.at()));
            case Command.Close close -> {
                Integer expected = backlog.expected();
                boolean all = expected != null && close.made() >= expected;
                yield all || !close.reason().isBlank()
                        ? Decision.accept(new BacklogEvent.Closed(
                                backlog.id(), close.made(), close.reason(), act.name(), act.at()))
                        : CertificateProblem.BACKLOG_OPEN.refuse(close.made(), expected == null ? 0 : expected);
            }
        };
    }

    @Override
    public Backlog evolve(@Nullable Backlog backlog, BacklogEvent event) {
        return switch (event) {
            case BacklogEvent.Opened it ->
                new Backlog(
                        it.backlog(),
                        it.type(),
                        it.typeName(),
                        it.organisation(),
                        it.organisationName(),
                        it.region(),
                        it.listedOn(),
                        null,
                        true,
                        "");
            case BacklogEvent.Counted it -> Objects.requireNonNull(backlog).counted(it.expected());
            case BacklogEvent.Closed it -> Objects.requireNonNull(backlog).closed(it.reason());
        };
    }
}
