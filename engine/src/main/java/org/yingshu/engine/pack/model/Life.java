package org.yingshu.engine.pack.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of a thing beside the case, such as a reserved account (R5.36).
 *
 * @param of the item or data element that it belongs to
 * @param start the state that it begins with
 */
public record Life(
        String code, Words name, @Nullable String of, String start, List<State> states, List<Move> moves, Cited cited) {

    public Life {
        states = List.copyOf(states);
        moves = List.copyOf(moves);
    }

    public record State(String code, Words name, boolean isFinal, Cited cited) {}

    /**
     * A way from one state to another.
     *
     * @param by who may take it
     * @param pushes who is told
     */
    public record Move(
            String from,
            String to,
            String by,
            Words name,
            List<String> pushes,
            @Nullable String limit,
            Words note,
            Cited cited) {

        public Move {
            pushes = List.copyOf(pushes);
        }
    }
}
