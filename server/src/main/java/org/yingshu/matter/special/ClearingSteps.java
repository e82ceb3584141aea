package org.yingshu.matter.special;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.pack.model.PackItem;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.model.BundlePins;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.DefinitionStore.Draft;
import org.yingshu.matter.model.MatterJson;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.StoredItem;
import org.yingshu.matter.special.ClearingLife.About;
import org.yingshu.matter.special.ClearingLife.Command;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/**
 * Keeps special steps, or takes them away. What is cancelled is a new version of the item: cases that began with an older one
 * keep the step, and so does every new case until the day comes.
 */
@Component
class ClearingSteps {

    private final SpecialSteps steps;
    private final StreamKind<Clearing, Command, ClearingEvent> kind;
    private final Journal journal;
    private final DefinitionStore store;
    private final BundlePins pins;
    private final MatterJson json;
    private final Clock clock;

    ClearingSteps(
            SpecialSteps steps,
            StreamKind<Clearing, Command, ClearingEvent> clearingKind,
            Journal journal,
            DefinitionStore store,
            BundlePins pins,
            MatterJson json,
            Clock clock) {
        this.steps = steps;
        this.kind = clearingKind;
        this.journal = journal;
        this.store = store;
        this.pins = pins;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public void review(String item, String step, String note, Intent intent) {
        Placed<StoredItem> placed = keeping(item);
        handle(new Command.Review(about(placed, step), note), intent);
        put(placed, step, null, note);
    }

    @Transactional
    public void keep(String item, String step, String basis, String article, String note, Intent intent) {
        Placed<StoredItem> placed = keeping(item);
        boolean known = !placed.thing().item().ground(step).basis().isEmpty();
        handle(new Command.Keep(about(placed, step), known, basis, article, note), intent);
        put(placed, step, null, note);
    }

    /** @param from the first day on which new cases go without it */
    @Transactional
    public void cancel(String item, String step, LocalDate from, String note, Intent intent) {
        Placed<StoredItem> placed = keeping(item);
        handle(new Command.Cancel(about(placed, step), from, LocalDate.now(clock), note), intent);
        put(placed, step, from, note);
    }

    private void handle(Command command, Intent intent) {
        journal.handle(kind, command.about().id(), command, intent);
    }

    private Placed<StoredItem> keeping(String item) {
        store.lock();
        Placed<StoredItem> placed = steps.item(item);
        if (!Caller.current().scope().seesRegion(placed.head().place())) {
            throw new ProblemException(MatterProblem.NOT_THE_KEEPER, item);
        }
        return placed;
    }

    private static About about(Placed<StoredItem> placed, String step) {
        SpecialSteps.step(placed.thing().item(), step);
        UUID id = Clearing.idOf(placed.code(), step);
        return new About(id, placed.code(), step, placed.head().place());
    }

    private void put(Placed<StoredItem> placed, String step, @Nullable LocalDate from, String note) {
        PackItem item = placed.thing().item();
        var head = placed.head();
        store.put(
                new Draft(
                        DefinitionKind.ITEM,
                        head.code(),
                        head.pack(),
                        head.packVersion(),
                        head.place(),
                        json.write(new StoredItem(
                                item.cancelling(step, from), placed.thing().questions())),
                        Caller.current().name()),
                note);
        pins.renew(Caller.current().name());
    }
}
