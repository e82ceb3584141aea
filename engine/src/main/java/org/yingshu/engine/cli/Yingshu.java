package org.yingshu.engine.cli;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.cli.terminal.Terminal.ColourMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry of the command. */
@Command(
        name = "yingshu",
        mixinStandardHelpOptions = true,
        version = "yingshu 0.1.0",
        description = {"营枢：读懂营商环境方案。", "Reads the plans that govern a region's business environment."},
        subcommands = {
            ReadCommand.class,
            CheckCommand.class,
            DueCommand.class,
            CodeCommand.class,
            PackCommand.class,
            ServerCommands.Run.class,
            ServerCommands.Verify.class,
            ServerCommands.Backup.class,
            ServerCommands.Restore.class,
            ServerCommands.Reset.class
        })
public final class Yingshu implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private Yingshu() {}

    public static void main(String[] args) {
        // The library that writes workbooks would complain on every run that nobody set up its logging.
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        Rehearsal.before(args);
        CommandLine commandLine = prepared(new CommandLine(new Yingshu()))
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
        int code;
        try {
            code = commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = bug(commandLine, e, args);
        }
        commandLine.getOut().flush();
        System.exit(code);
    }

    /** A command line that takes option values in any case, and calls a mistake of this program by its name. */
    static CommandLine prepared(CommandLine commandLine) {
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, failed, parsed) ->
                        bug(failed, e, parsed.originalArgs().toArray(String[]::new)));
    }

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private static int bug(CommandLine commandLine, Throwable cause, String[] args) {
        boolean debug = Arrays.asList(args).contains("--debug")
                || !System.getenv().getOrDefault("YINGSHU_DEBUG", "").isEmpty();
        return Failure.bug(
                Terminal.of(commandLine.getOut(), commandLine.getErr(), ColourMode.NEVER, Language.ZH), cause, debug);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new PipedOutput(stream), StandardCharsets.UTF_8));
    }
}
