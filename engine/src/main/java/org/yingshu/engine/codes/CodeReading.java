package org.yingshu.engine.codes;

import java.util.Set;

/** What became of a value that should be a code. */
public sealed interface CodeReading<T extends Code> {

    /**
     * It is one.
     *
     * @param changes what was undone to get from the typed value to the code; empty when nothing was
     */
    record Valid<T extends Code>(T code, Set<Change> changes) implements CodeReading<T> {}

    /** It is none. */
    record Refused<T extends Code>(Refusal refusal) implements CodeReading<T> {}

    /** Something about the writing that was put right, because it cannot change which code is meant. */
    enum Change {
        FULL_WIDTH,
        LOWER_CASE,
        BLANKS,
        HYPHENS
    }

    default boolean isValid() {
        return this instanceof Valid;
    }
}
