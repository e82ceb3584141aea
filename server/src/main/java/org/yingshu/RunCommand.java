package org.yingshu;

import java.io.PrintWriter;
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
            names = "--no-demo",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "首次启动时不装入演示数据 · load no demo data on the first start")
    private boolean demo;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        long started = System.nanoTime();
        Map<String, Object> properties = data.properties();
        properties.put("server.port", port);
        properties.put("yingshu.demo.enabled", demo);
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
