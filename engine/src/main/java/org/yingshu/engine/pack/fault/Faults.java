package org.yingshu.engine.pack.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a pack, so that its author sees all of them at once. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    public void add(String file, int line, FaultKind kind, Object... arguments) {
        var fault = new Fault(
                file, line, kind, Arrays.stream(arguments).map(String::valueOf).toList());
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public int size() {
        return faults.size();
    }

    /** By file and line. */
    public List<Fault> sorted() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
