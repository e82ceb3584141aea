package org.yingshu.clock.ladder;

import org.jspecify.annotations.Nullable;
import org.yingshu.clock.ladder.LadderRuling.Command;
import org.yingshu.clock.ladder.LadderRuling.Event;
import org.yingshu.clock.ladder.LadderRuling.LadderRemoved;
import org.yingshu.clock.ladder.LadderRuling.LadderSet;
import org.yingshu.clock.ladder.LadderRuling.Remove;
import org.yingshu.clock.ladder.LadderRuling.Set;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** Settings come and go; setting what is set already changes nothing. */
final class LadderLife implements Lifecycle<LadderRuling, Command, Event> {

    @Override
    public Decision<Event> decide(@Nullable LadderRuling ruling, Command command, Act act) {
        return switch (command) {
            case Set set ->
                ruling != null && set.settings().equals(ruling.settings())
                        ? Decision.accept()
                        : Decision.accept(new LadderSet(set.kind(), set.settings()));
            // Settings that came with the platform are removed without ever having been set.
            case Remove remove -> Decision.accept(new LadderRemoved(remove.kind()));
        };
    }

    @Override
    public LadderRuling evolve(@Nullable LadderRuling ruling, Event event) {
        return switch (event) {
            case LadderSet set -> new LadderRuling(set.kind(), set.settings());
            case LadderRemoved removed -> new LadderRuling(removed.kind(), null);
        };
    }
}
