package org.yingshu.clock.ladder;

import java.util.List;
import org.yingshu.clock.model.Ladder;

/**
 * Settings as they are shown.
 *
 * @param open clocks that follow them now
 */
record LadderView(String kind, int amber, int red, boolean remind, List<Ladder.Step> steps, int version, int open) {

    static LadderView of(Ladder ladder, int open) {
        return new LadderView(
                ladder.kind(), ladder.amber(), ladder.red(), ladder.remind(), ladder.steps(), ladder.version(), open);
    }
}
