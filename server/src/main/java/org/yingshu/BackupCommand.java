package org.yingshu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.yingshu.shared.database.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        header = "备份全部数据到一个文件，服务不必停止 · Write all data into one file, also beside a running server",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:the file is there already, or in the folder of the data"})
final class BackupCommand extends DataCommand {

    @Parameters(paramLabel = "FILE", description = "备份文件 · the file to be written")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        if (Files.exists(file) || isWithin(file, data.directory)) {
            say("%s 已存在或在数据目录内，未备份 · is there already, or in the folder of the data; nothing was written%n", file);
            return 1;
        }
        try (var server = ServerCommand.start(data.quiet())) {
            server.getBean(Backup.class).write(file);
        }
        say("已备份到 %s（%,d 字节）。内含密钥，请妥善保管 · written, with the keys in it: keep it safe%n", file, Files.size(file));
        return 0;
    }

    private static boolean isWithin(Path file, Path folder) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }
}
