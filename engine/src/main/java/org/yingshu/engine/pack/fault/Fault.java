package org.yingshu.engine.pack.fault;

import java.util.List;

/**
 * A fault of a pack.
 *
 * @param file from the pack's folder on, {@code start-up/items/start-up.seal.yaml}
 * @param line from 1; 0 where the file as a whole is meant
 */
public record Fault(String file, int line, FaultKind kind, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** In Chinese, or else in English. */
    public String text(boolean chinese) {
        return kind.text(chinese, arguments);
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + text(false);
    }
}
