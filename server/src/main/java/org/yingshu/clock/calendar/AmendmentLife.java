package org.yingshu.clock.calendar;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.yingshu.clock.ClockProblem;
import org.yingshu.clock.calendar.AmendmentRuling.AmendmentDiscarded;
import org.yingshu.clock.calendar.AmendmentRuling.AmendmentDrawn;
import org.yingshu.clock.calendar.AmendmentRuling.AmendmentIssued;
import org.yingshu.clock.calendar.AmendmentRuling.Command;
import org.yingshu.clock.calendar.AmendmentRuling.Discard;
import org.yingshu.clock.calendar.AmendmentRuling.Draw;
import org.yingshu.clock.calendar.AmendmentRuling.Event;
import org.yingshu.clock.calendar.AmendmentRuling.Issue;
import org.yingshu.clock.calendar.AmendmentRuling.Standing;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** An amendment is drawn up, and then issued or discarded once and for all. */
final class AmendmentLife implements Lifecycle<AmendmentRuling, Command, Event> {

    @Override
    public Decision<Event> decide(@Nullable AmendmentRuling ruling, Command command, Act act) {
        if (command instanceof Draw(AmendmentRuling wished) && ruling == null) {
            return Decision.accept(new AmendmentDrawn(
                    wished.name(), wished.reason(), wished.source(), wished.region(), wished.days()));
        }
        if (ruling == null || ruling.standing() != Standing.DRAWN) {
            return Decision.refuse(ClockProblem.AMENDMENT_DECIDED.code());
        }
        return switch (command) {
            case Draw again -> Decision.refuse(ClockProblem.AMENDMENT_DECIDED.code());
            case Issue issue -> Decision.accept(new AmendmentIssued());
            case Discard discard -> Decision.accept(new AmendmentDiscarded());
        };
    }

    @Override
    public AmendmentRuling evolve(@Nullable AmendmentRuling ruling, Event event) {
        return switch (event) {
            case AmendmentDrawn drawn ->
                new AmendmentRuling(
                        drawn.name(), drawn.reason(), drawn.source(), drawn.region(), drawn.days(), Standing.DRAWN);
            case AmendmentIssued issued -> requireNonNull(ruling).now(Standing.ISSUED);
            case AmendmentDiscarded discarded -> requireNonNull(ruling).now(Standing.DISCARDED);
        };
    }
}
