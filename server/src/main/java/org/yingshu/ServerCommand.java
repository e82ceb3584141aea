package org.yingshu;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yingshu run}, {@code verify}, {@code backup}, {@code restore} and {@code reset}: the commands that need the server. */
@Command(
        name = "yingshu",
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ResetCommand.class
        })
final class ServerCommand {

    private ServerCommand() {}

    public static void main(String[] arguments) {
        int code = new CommandLine(ServerCommand.class, CommandLine.defaultFactory())
                .setExecutionExceptionHandler(new StartFailure())
                .execute(arguments);
        if (code != RunCommand.RUNNING) {
            System.exit(code);
        }
    }

    /** Where the data are; the same for all that start the server. */
    static final class Data {

        @Option(
                names = "--data",
                paramLabel = "DIR",
                defaultValue = "data",
                description = "数据目录，默认 ${DEFAULT-VALUE} · folder of the data")
        Path directory = Path.of("data");

        @Option(
                names = "--jdbc-url",
                paramLabel = "URL",
                description = "使用外部 PostgreSQL（15 以上），密码取自环境变量 YINGSHU_JDBC_PASSWORD · an outside PostgreSQL;"
                        + " its password is taken from YINGSHU_JDBC_PASSWORD")
        @Nullable
        String url;

        @Option(names = "--jdbc-user", paramLabel = "NAME", description = "外部数据库的用户 · its user")
        @Nullable
        String user;

        Map<String, Object> properties() {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("yingshu.database.directory", directory.toString());
            properties.put(
                    "yingshu.journal.directory", directory.resolve("journal").toString());
            if (url != null) {
                properties.put("yingshu.database.url", url);
                properties.put("yingshu.database.user", user == null ? "yingshu" : user);
                properties.put("yingshu.database.password", System.getenv().getOrDefault("YINGSHU_JDBC_PASSWORD", ""));
            }
            return properties;
        }

        /** No door, and no work by itself; beside a server that runs over the same data. */
        Map<String, Object> quiet() {
            Map<String, Object> properties = properties();
            properties.put("server.port", -1);
            properties.put("yingshu.schedule.enabled", false);
            properties.put("yingshu.demo.enabled", false);
            properties.put("yingshu.database.beside", true);
            return properties;
        }
    }

    /** Starts the server with settings that nothing else may override. */
    static ConfigurableApplicationContext start(Map<String, Object> properties) {
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(YingshuApplication.class)
                .logStartupInfo(false)
                .run(arguments);
    }
}
