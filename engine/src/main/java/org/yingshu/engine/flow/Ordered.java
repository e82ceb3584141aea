package org.yingshu.engine.flow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.TreeSet;

/** Unmodifiable copies that are gone through in the same order in every run, which Set.copyOf does not promise. */
final class Ordered {

    private Ordered() {}

    /** The words in alphabetical order. */
    static SequencedSet<String> copyOf(Collection<String> words) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(new TreeSet<>(words)));
    }
}
