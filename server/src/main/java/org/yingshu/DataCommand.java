package org.yingshu;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command over a folder of data that says what it did, or why it did nothing. */
abstract class DataCommand implements Callable<Integer> {

    @Mixin
    final ServerCommand.Data data = new ServerCommand.Data();

    @Spec
    private @Nullable CommandSpec spec;

    CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }

    void say(String format, Object... arguments) {
        PrintWriter out = spec().commandLine().getOut();
        out.printf(format, arguments);
        out.flush();
    }
}
