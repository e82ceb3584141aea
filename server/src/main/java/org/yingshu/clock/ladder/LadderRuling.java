package org.yingshu.clock.ladder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.clock.model.Ladder;

/**
 * What was ruled on the lights and the ladder of one kind of clock. It decides who is called to account and when, so the
 * journal proves who changed it.
 *
 * @param settings null when the kind has none of its own any more
 */
record LadderRuling(String kind, @Nullable Settings settings) {

    record Settings(int amber, int red, boolean remind, List<Ladder.Step> steps) {

        Settings {
            steps = List.copyOf(steps);
        }

        static Settings of(Ladder ladder) {
            return new Settings(ladder.amber(), ladder.red(), ladder.remind(), ladder.steps());
        }
    }

    sealed interface Command {}

    record Set(String kind, Settings settings) implements Command {}

    record Remove(String kind) implements Command {}

    sealed interface Event {}

    record LadderSet(String kind, Settings settings) implements Event {}

    record LadderRemoved(String kind) implements Event {}

    /** A kind is known by its name; the journal knows things by their numbers. */
    static UUID idOf(String kind) {
        return UUID.nameUUIDFromBytes(("clock.ladder " + kind).getBytes(StandardCharsets.UTF_8));
    }
}
