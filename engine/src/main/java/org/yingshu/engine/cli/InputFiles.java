package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yingshu.engine.cli.report.ReadingReport;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.input.SourceLimits;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.model.Reading;
import picocli.CommandLine.Parameters;

/** The files a command reads, one after the other; one that fails does not keep the others from being read. */
final class InputFiles {

    private static final long LARGE = 1_000_000;
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"要读的文件；- 为标准输入", "Files to read; - is the standard input"})
    private List<String> names = List.of();

    /** What becomes of a reading before it is reported. */
    @FunctionalInterface
    interface Step {
        Reading apply(Reading reading);
    }

    /** Reads all files into the report, which the caller closes; returns the highest exit code that a file caused. */
    int report(ReadingSource source, Step step, ReadingReport report, Terminal terminal, boolean debug)
            throws IOException {
        int worst = ExitCode.OK;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            progress(terminal, i);
            Reading reading;
            try {
                reading = step.apply(read(source, name));
            } catch (NoSuchFile e) {
                worst = Math.max(worst, tell(terminal, ExitCode.NO_SUCH_FILE, terminal.say("error.noFile", name)));
                continue;
            } catch (Unreadable e) {
                String reason = terminal.words().language().choose(e.getMessage(), e.messageEn());
                worst = Math.max(
                        worst,
                        tell(
                                terminal,
                                ExitCode.NOT_A_DOCUMENT,
                                terminal.say("error.unreadable", name, reason, e.code())));
                continue;
            } catch (RuntimeException | StackOverflowError e) {
                worst = Math.max(worst, Failure.bug(terminal, e, debug));
                continue;
            }
            terminal.progress("");
            report.add(name, reading);
        }
        terminal.progress("");
        return worst;
    }

    boolean contains(Path output) {
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .anyMatch(name -> isSame(Path.of(name), output));
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(ReadingSource source, String name) throws NoSuchFile, Unreadable {
        if (name.equals(STANDARD_INPUT)) {
            return readStandardInput(source);
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new NoSuchFile();
        }
        return source.read(file);
    }

    /** Formats are told by their first bytes and read from any place, so the input has to be a file. */
    private static Reading readStandardInput(ReadingSource source) throws Unreadable {
        try {
            Path copy = Files.createTempFile("yingshu", "");
            try {
                // One byte more than any format may have: what is longer is refused as too large.
                copy(System.in, copy, SourceLimits.DEFAULT.maxFileBytes() + 1);
                return source.read(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the input, or its first bytes where it is longer than {@code atMost}. */
    static void copy(InputStream in, Path to, long atMost) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[1 << 16];
            long left = atMost;
            int read;
            while (left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private void progress(Terminal terminal, int index) {
        String name = names.get(index);
        if (names.size() > 1
                || (!name.equals(STANDARD_INPUT) && Path.of(name).toFile().length() > LARGE)) {
            terminal.progress(terminal.say("progress", index + 1, names.size(), name));
        }
    }

    private static int tell(Terminal terminal, int code, String message) {
        terminal.progress("");
        terminal.tell(message);
        return code;
    }

    private static final class NoSuchFile extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
