package org.yingshu.engine.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one kind of thing. Both functions are pure: the same state and command always give the same events.
 *
 * @param <S> the state, an immutable value; null before the first event
 * @param <C> the commands, a sealed type
 * @param <E> the events, a sealed type of records
 */
public interface Lifecycle<S, C, E> {

    /** The events that a command leads to, or the reason why it is refused. No event at all means that nothing changes. */
    Decision<E> decide(@Nullable S state, C command, Act act);

    /** The state after an event that was accepted. */
    S evolve(@Nullable S state, E event);

    /** The state after several events. */
    default @Nullable S evolve(@Nullable S state, List<? extends E> events) {
        S after = state;
        for (E event : events) {
            after = evolve(after, event);
        }
        return after;
    }
}
