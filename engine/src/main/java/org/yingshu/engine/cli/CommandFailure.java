package org.yingshu.engine.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Why a command cannot do its work, in one line for its user. */
final class CommandFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(int exitCode, String message) {
        this(exitCode, message, null);
    }

    CommandFailure(int exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
