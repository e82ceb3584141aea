package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yingshu.engine.reader.input.SourceReader;
import picocli.CommandLine;

/** What a command did: its exit code and what it wrote. */
record CommandRun(int code, String out, String err) {

    /** A source that reads the fixture from every file, but for the names {@code bad…} and {@code crash…}. */
    static final ReadingSource FIXTURE = file -> {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("bad")) {
            new SourceReader().read(name, new byte[0]);
        }
        if (name.startsWith("crash")) {
            throw new IllegalStateException("a bug");
        }
        return ReadingFixture.reading();
    };

    static CommandRun read(Object... args) {
        return run(new ReadCommand(FIXTURE), args);
    }

    static CommandRun check(Object... args) {
        return run(new CheckCommand(FIXTURE), args);
    }

    static CommandRun run(Object command, Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] texts = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int code = Yingshu.prepared(new CommandLine(command))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(texts);
        return new CommandRun(code, out.toString(), err.toString());
    }

    static Path file(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), "方案");
    }
}
