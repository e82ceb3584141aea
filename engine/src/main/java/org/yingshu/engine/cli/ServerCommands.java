package org.yingshu.engine.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.cli.terminal.Language;
import org.yingshu.engine.cli.terminal.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The commands of the server, so that help names them. The launcher {@code ./yingshu} carries them out before this
 * program is started: it alone knows where the server is.
 */
abstract sealed class ServerCommands implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().getErr().println(Words.of(Language.ZH).get("server.by-launcher"));
            spec.commandLine().getErr().flush();
        }
        return ExitCode.UNAVAILABLE;
    }

    @Command(name = "run", header = "启动平台（网页与数据库） · Start the platform: pages, server, database")
    static final class Run extends ServerCommands {}

    @Command(name = "verify", header = "核验存证是否被改动 · Prove that no record was altered")
    static final class Verify extends ServerCommands {}

    @Command(name = "backup", header = "备份全部数据到一个文件 · Write all data into one file")
    static final class Backup extends ServerCommands {}

    @Command(name = "restore", header = "从备份恢复 · Bring a backup back")
    static final class Restore extends ServerCommands {}

    @Command(name = "reset", header = "清空数据（先询问） · Delete all data, after asking")
    static final class Reset extends ServerCommands {}
}
