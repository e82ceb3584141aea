package org.yingshu.matter.rules;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.rules.RuleDraft.Status;

/** The life of a draft: written, written again, and published or discarded once. */
final class RuleDraftLife implements Lifecycle<RuleDraft, RuleDraftLife.Command, RuleDraftEvent> {

    sealed interface Command {

        record Keep(UUID id, String item, UUID itemVersion, String rule, UUID ruleVersion, String place, String dmn)
                implements Command {}

        record Publish(UUID version, String note) implements Command {}

        record Discard() implements Command {}
    }

    @Override
    public Decision<RuleDraftEvent> decide(@Nullable RuleDraft draft, Command command, Act act) {
        if (draft != null && !draft.isOpen()) {
            return Decision.refuse(MatterProblem.DRAFT_CLOSED.code());
        }
        if (draft == null && !(command instanceof Command.Keep)) {
            return Decision.refuse(MatterProblem.NO_SUCH_DRAFT.code());
        }
        return switch (command) {
            case Command.Keep it ->
                draft != null && !draft.rule().equals(it.rule())
                        ? Decision.refuse(MatterProblem.NOT_ITS_TABLE.code(), it.rule(), draft.rule())
                        : Decision.accept(new RuleDraftEvent.Kept(
                                it.id(),
                                it.item(),
                                it.itemVersion(),
                                it.rule(),
                                it.ruleVersion(),
                                it.place(),
                                it.dmn(),
                                act.name(),
                                act.at()));
            case Command.Publish it ->
                Decision.accept(new RuleDraftEvent.Published(
                        Objects.requireNonNull(draft).id(), it.version(), it.note(), act.name(), act.at()));
            case Command.Discard it ->
                Decision.accept(new RuleDraftEvent.Discarded(
                        Objects.requireNonNull(draft).id(), act.name(), act.at()));
        };
    }

    @Override
    public RuleDraft evolve(@Nullable RuleDraft draft, RuleDraftEvent event) {
        return switch (event) {
            case RuleDraftEvent.Kept it ->
                new RuleDraft(
                        it.draft(),
                        it.item(),
                        it.itemVersion(),
                        it.rule(),
                        it.ruleVersion(),
                        it.place(),
                        it.dmn(),
                        Status.DRAFT,
                        null,
                        it.by(),
                        it.at());
            case RuleDraftEvent.Published it ->
                Objects.requireNonNull(draft).ended(Status.PUBLISHED, it.version(), it.by(), it.at());
            case RuleDraftEvent.Discarded it ->
                Objects.requireNonNull(draft).ended(Status.DISCARDED, null, it.by(), it.at());
        };
    }
}
