package org.yingshu.engine.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yingshu run}: keeps the name of the server's start. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = "启动服务端（随后续版本提供） · Start the server (comes with a later version)",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"69:not available yet"})
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().getErr().println(Words.of(Language.ZH).get("run.later"));
            spec.commandLine().getErr().flush();
        }
        return ExitCode.UNAVAILABLE;
    }
}
