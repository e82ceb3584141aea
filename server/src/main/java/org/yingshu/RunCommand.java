package org.yingshu;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "run", mixinStandardHelpOptions = true, header = "启动服务端 · Start the server")
final class RunCommand implements Callable<Integer> {

    /** Says that the program goes on when the command has ended. */
    static final int RUNNING = -1;

    @Mixin
    private final ServerCommand.Data data = new ServerCommand.Data();

    @Option(names = "--port", defaultValue = "8080", description = "端口，默认 ${DEFAULT-VALUE} · port")
    private int port;

    @Option(
            names = "--demo",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "首次启动时是否装入演示数据；不装入时只建一个管理员账号 · whether the first start loads demo data; without them it"
                    + " makes one administrator")
    private boolean demo;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "演示时一并导入此目录中的方案 · folder of plans that the demo takes in beside its sample")
    private @Nullable Path documents;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long started = System.nanoTime();
        Map<String, Object> properties = data.properties();
        properties.put("server.port", port);
        properties.put("yingshu.demo.enabled", demo);
        properties.put("yingshu.demo.administrator", true);
        if (documents != null) {
            properties.put("yingshu.demo.documents", documents.toAbsolutePath());
        }
        ServerCommand.start(properties);
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "营枢已启动（%.1f 秒）· Yingshu is ready: http://localhost:%d%n",
                    (System.nanoTime() - started) / 1e9, port);
            out.flush();
        }
        return RUNNING;
    }
}
