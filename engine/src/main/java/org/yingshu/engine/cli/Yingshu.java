package org.yingshu.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command. */
@Command(
        name = "yingshu",
        mixinStandardHelpOptions = true,
        version = "yingshu 0.1.0",
        subcommands = {CodeCommand.class, DueCommand.class})
public final class Yingshu {

    private Yingshu() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Yingshu()).execute(args));
    }
}
