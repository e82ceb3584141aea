package org.yingshu.engine.lifecycle;

import java.util.List;

/** What a lifecycle answers to a command. */
public sealed interface Decision<E> {

    /** The command is carried out by these events. */
    record Accepted<E>(List<E> events) implements Decision<E> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is not carried out. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E> Decision<E> refuse(String code, Object... arguments) {
        return new Refused<>(new Refusal(code, List.of(arguments)));
    }
}
