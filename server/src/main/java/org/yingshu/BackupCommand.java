package org.yingshu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.database.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        header = "备份全部数据到一个文件，服务不必停止 · Write all data into one file, also beside a running server",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:the file is there already, or in the folder of the data"})
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final ServerCommand.Data data = new ServerCommand.Data();

    @Parameters(paramLabel = "FILE", description = "备份文件 · the file to be written")
    private Path file = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, SQLException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (Files.exists(file) || isWithin(file, data.directory)) {
            out.printf(
                    "%s 已存在或在数据目录内，未备份 · is there already, or in the folder of the data; nothing was written%n", file);
            out.flush();
            return 1;
        }
        try (var server = ServerCommand.start(data.quiet())) {
            server.getBean(Backup.class).write(file);
        }
        out.printf("已备份到 %s（%,d 字节）。内含密钥，请妥善保管 · written, with the keys in it: keep it safe%n", file, Files.size(file));
        out.flush();
        return 0;
    }

    private static boolean isWithin(Path file, Path folder) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }
}
