package org.yingshu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        header = "删除本地全部数据 · Delete all data of the embedded database",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:deleted, or nothing was there", "1:not confirmed", "75:a server runs over the data"})
final class ResetCommand implements Callable<Integer> {

    private static final int IN_USE = 75;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "数据目录 · folder of the data")
    private Path directory = Path.of("data");

    @Option(names = "--yes", description = "不再询问 · do not ask")
    private boolean sure;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path lockFile = directory.resolve("lock");
        // Only a folder that a server made is deleted: --data / must not be the end of a machine.
        if (!Files.exists(lockFile)) {
            out.printf("没有可删除的数据 · no data in %s%n", directory.toAbsolutePath());
            out.flush();
            return 0;
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                out.println("服务正在使用这些数据，请先停止服务 · a server runs over these data; stop it first");
                out.flush();
                return IN_USE;
            }
            if (!sure && !confirmed(out)) {
                out.println("未删除 · nothing was deleted");
                out.flush();
                return 1;
            }
            delete(directory);
        }
        out.println("已删除 · deleted");
        out.flush();
        return 0;
    }

    private boolean confirmed(PrintWriter out) {
        out.printf(
                "将删除 %s 中的全部数据，且不能恢复。确认请输入 yes · All data there will be gone for good. Type yes to go on: ",
                directory.toAbsolutePath());
        out.flush();
        var answers = new Scanner(System.in);
        return answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("yes");
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
