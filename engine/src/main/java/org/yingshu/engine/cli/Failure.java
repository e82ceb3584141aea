package org.yingshu.engine.cli;

import org.yingshu.engine.cli.terminal.Terminal;

/** Tells a person what went wrong, and the shell which kind of failure it is. */
final class Failure {

    private Failure() {}

    static int bug(Terminal terminal, Throwable cause, boolean debug) {
        terminal.progress("");
        if (cause instanceof OutOfMemoryError) {
            terminal.tell(terminal.say("error.memory"));
        } else {
            terminal.tell(terminal.say("error.bug", cause));
        }
        if (debug) {
            cause.printStackTrace(terminal.err());
            terminal.err().flush();
        }
        return ExitCode.INTERNAL_ERROR;
    }
}
