package org.yingshu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.yingshu.journal.Verification;
import org.yingshu.shared.database.Restore;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        header = "把备份恢复到空目录和空数据库，并核验 · Bring a backup back into an empty folder and database, and verify it",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:restored and untouched", "1:the folder is not empty, or records were altered"})
final class RestoreCommand extends DataCommand {

    @Parameters(paramLabel = "FILE", description = "备份文件，可以来自更早的版本 · a backup, also of an earlier version")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!isEmpty(data.directory)) {
            say("%s 不是空的，未恢复 · is not empty; nothing was restored%n", data.directory.toAbsolutePath());
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
        say("已恢复 · restored%n");
        VerifyCommand.print(report, spec());
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
