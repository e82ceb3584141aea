package org.yingshu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yingshu.journal.Verification;
import org.yingshu.shared.database.Restore;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        header = "把备份恢复到空目录和空数据库，并核验 · Bring a backup back into an empty folder and database, and verify it",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:restored and untouched", "1:the folder is not empty, or records were altered"})
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final ServerCommand.Data data = new ServerCommand.Data();

    @Parameters(paramLabel = "FILE", description = "备份文件，可以来自更早的版本 · a backup, also of an earlier version")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (!isEmpty(data.directory)) {
            out.printf("%s 不是空的，未恢复 · is not empty; nothing was restored%n", data.directory.toAbsolutePath());
            out.flush();
            return 1;
        }
        try (var restore = new Restore(file)) {
            restore.folder(data.directory);
        }
        Map<String, Object> properties = data.quiet();
        properties.put("yingshu.database.restore", file.toAbsolutePath());
        Verification.Report report;
        boolean whole = false;
        try (var server = ServerCommand.start(properties)) {
            report = CurrentScope.in(
                    DataScope.ALL, () -> server.getBean(Verification.class).all(seen -> {}));
            whole = true;
        } finally {
            // Nothing stays of what could not be restored as a whole.
            if (!whole) {
                ResetCommand.delete(data.directory);
            }
        }
        out.println("已恢复 · restored");
        VerifyCommand.print(report, spec);
        return report.flaws().isEmpty() ? 0 : 1;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.findAny().isEmpty();
        }
    }
}
