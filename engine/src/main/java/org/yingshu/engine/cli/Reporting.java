package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.yingshu.engine.cli.report.ReadingReport;
import org.yingshu.engine.cli.terminal.Terminal;
import org.yingshu.engine.reader.model.Reading;

/** Reads a command's files into a report, on the standard output or in a file. */
record Reporting(ReadingSource source, InputFiles files, InputFiles.Step step, CommonOptions options) {

    /** Makes a report on a stream that it leaves open. */
    @FunctionalInterface
    interface Factory {
        ReadingReport on(OutputStream out);
    }

    int toStandardOutput(Terminal terminal, ReadingReport report) {
        PrintWriter out = terminal.out();
        int code;
        try (report) {
            code = files.report(source, step, report, terminal, options.debug());
        } catch (IOException e) {
            return refuse(terminal, terminal.say("error.stdout"));
        }
        return out.checkError() ? refuse(terminal, terminal.say("error.stdout")) : code;
    }

    /** Where no file could be read, nothing is written. */
    int toFile(Terminal terminal, Path target, Factory factory) {
        if (files.contains(target)) {
            return refuse(terminal, terminal.say("error.overInput", target));
        }
        try (OutputFile output = OutputFile.at(target)) {
            var counted = new Counted(factory.on(output.stream()));
            int code;
            try (counted) {
                code = files.report(source, step, counted, terminal, options.debug());
            }
            if (counted.readings > 0) {
                output.keep();
                terminal.tell(terminal.say("wrote", target));
            }
            return terminal.out().checkError() ? refuse(terminal, terminal.say("error.stdout")) : code;
        } catch (IOException e) {
            return refuse(terminal, terminal.say("error.output", target, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }

    private static int refuse(Terminal terminal, String message) {
        terminal.progress("");
        terminal.tell(message);
        return ExitCode.CANNOT_WRITE;
    }

    /** Knows whether anything was reported. */
    private static final class Counted implements ReadingReport {

        private final ReadingReport report;
        private int readings;

        Counted(ReadingReport report) {
            this.report = report;
        }

        @Override
        public void add(String file, Reading reading) throws IOException {
            readings++;
            report.add(file, reading);
        }

        @Override
        public void close() throws IOException {
            report.close();
        }
    }
}
