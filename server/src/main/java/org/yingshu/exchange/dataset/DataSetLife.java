package org.yingshu.exchange.dataset;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.exchange.ExchangeProblem;

/** The life of data of a department (R6.21, R6.22): declared, mounted by its provider alone, kept new, taken off with a reason. */
final class DataSetLife implements Lifecycle<DataSet, DataSetLife.Command, DataSetEvent> {

    sealed interface Command {

        record Declare(UUID id, Duty duty) implements Command {}

        /** What a department enters of its own list of duties, or puts right there. */
        record Enter(UUID id, Duty duty) implements Command {}

        /** The department answers for it no more. */
        record Strike(String reason) implements Command {}

        record Offer(Mount mount) implements Command {}

        record Renew() implements Command {}

        record TakeOff(String reason) implements Command {}
    }

    @Override
    public Decision<DataSetEvent> decide(@Nullable DataSet it, Command command, Act act) {
        if (command instanceof Command.Declare(UUID id, Duty duty)) {
            return it != null && it.duty().equals(duty)
                    ? Decision.accept()
                    : Decision.accept(new DataSetEvent.Declared(id, duty, act.name(), act.at()));
        }
        if (command instanceof Command.Enter(UUID id, Duty duty)) {
            return enter(it, id, duty, act);
        }
        if (it == null) {
            return ExchangeProblem.NO_SUCH_DATA.refuse();
        }
        if (!it.duty().isOf(act.organisation())) {
            return ExchangeProblem.NOT_THE_PROVIDER.refuse(it.duty().organisationName());
        }
        return switch (command) {
            case Command.Declare declare -> Decision.accept();
            case Command.Enter enter -> Decision.accept();
            case Command.Strike(String reason) -> strike(it, reason, act);
            case Command.Offer(Mount mount) -> offer(it, mount, act);
            case Command.Renew() ->
                it.mount() == null
                        ? ExchangeProblem.NOT_MOUNTED.refuse()
                        : Decision.accept(new DataSetEvent.Renewed(it.id(), act.name(), act.at()));
            case Command.TakeOff(String reason) -> {
                if (it.mount() == null) {
                    yield ExchangeProblem.NOT_MOUNTED.refuse();
                }
                yield reason.isBlank()
                        ? ExchangeProblem.NO_REASON.refuse()
                        : Decision.accept(new DataSetEvent.Unmounted(it.id(), reason, act.name(), act.at()));
            }
        };
    }

    private static Decision<DataSetEvent> enter(@Nullable DataSet it, UUID id, Duty duty, Act act) {
        if (!duty.isOf(act.organisation()) || it != null && !it.duty().isOf(act.organisation())) {
            return ExchangeProblem.NOT_THE_PROVIDER.refuse(
                    it == null ? duty.organisationName() : it.duty().organisationName());
        }
        if (it != null && !it.duty().isOwn()) {
            return ExchangeProblem.OF_THE_PACKS.refuse();
        }
        return it != null && it.struck() == null && it.duty().equals(duty)
                ? Decision.accept()
                : Decision.accept(new DataSetEvent.Entered(id, duty, act.name(), act.at()));
    }

    private static Decision<DataSetEvent> strike(DataSet it, String reason, Act act) {
        if (!it.duty().isOwn()) {
            return ExchangeProblem.OF_THE_PACKS.refuse();
        }
        if (it.mount() != null) {
            return ExchangeProblem.STILL_MOUNTED.refuse();
        }
        if (reason.isBlank()) {
            return ExchangeProblem.NO_REASON.refuse();
        }
        return it.struck() == null
                ? Decision.accept(new DataSetEvent.Struck(it.id(), reason, act.name(), act.at()))
                : Decision.accept();
    }

    private static Decision<DataSetEvent> offer(DataSet it, Mount mount, Act act) {
        if (it.struck() != null) {
            return ExchangeProblem.STRUCK.refuse();
        }
        if (mount.resource().isBlank()) {
            return ExchangeProblem.NO_RESOURCE.refuse();
        }
        if (mount.lacksTerms()) {
            return mount.sharing() == Mount.Sharing.WITHHELD
                    ? ExchangeProblem.NO_BASIS.refuse()
                    : ExchangeProblem.NO_TERMS.refuse();
        }
        return mount.equals(it.mount())
                ? Decision.accept()
                : Decision.accept(new DataSetEvent.Mounted(it.id(), mount, act.name(), act.at()));
    }

    @Override
    public DataSet evolve(@Nullable DataSet it, DataSetEvent event) {
        return switch (event) {
            case DataSetEvent.Declared declared -> it == null ? DataSet.declared(declared) : it.with(declared.duty());
            case DataSetEvent.Entered entered ->
                it == null
                        ? new DataSet(entered.dataSet(), entered.duty(), null, null, null, "", null)
                        : it.with(entered.duty());
            case DataSetEvent.Struck struck -> Objects.requireNonNull(it).struck(struck.reason());
            case DataSetEvent.Mounted mounted -> Objects.requireNonNull(it).mounted(mounted);
            case DataSetEvent.Renewed renewed -> Objects.requireNonNull(it).renewed(renewed.at());
            case DataSetEvent.Unmounted unmounted -> Objects.requireNonNull(it).unmounted(unmounted.reason());
        };
    }
}
