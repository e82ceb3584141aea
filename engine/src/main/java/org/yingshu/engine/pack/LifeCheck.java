package org.yingshu.engine.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yingshu.engine.pack.fault.FaultKind;
import org.yingshu.engine.pack.model.Life;
import org.yingshu.engine.pack.model.Life.Move;
import org.yingshu.engine.pack.model.Life.State;

/** Moves lead between states that exist, and every state can be reached. */
final class LifeCheck {

    private LifeCheck() {}

    static void check(Section in, Life life) {
        Set<String> states =
                new HashSet<>(life.states().stream().map(State::code).toList());
        List<Section> written = in.sections("moves");
        for (int n = 0; n < life.moves().size(); n++) {
            Move move = life.moves().get(n);
            if (!states.contains(move.from())) {
                written.get(n).fault("from", FaultKind.UNKNOWN_STATE, move.from());
            }
            if (!states.contains(move.to())) {
                written.get(n).fault("to", FaultKind.UNKNOWN_STATE, move.to());
            }
        }
        if (!states.contains(life.start())) {
            in.fault("start", FaultKind.UNKNOWN_STATE, life.start());
        }
        Set<String> reached = new HashSet<>(Set.of(life.start()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Move move : life.moves()) {
                grew |= reached.contains(move.from()) && reached.add(move.to());
            }
        }
        for (State state : life.states()) {
            if (!reached.contains(state.code())) {
                in.fault("states", FaultKind.UNREACHED_STATE, state.code());
            }
        }
    }
}
