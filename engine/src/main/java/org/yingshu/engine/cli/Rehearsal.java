package org.yingshu.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yingshu.engine.reader.PlanReader;
import org.yingshu.engine.reader.source.SourceText;

/**
 * Reads a short text on a second core while the command line is still being taken apart. By the time that the real
 * text arrives, the reader's patterns and directories are there: a fifth of a second that nobody waits for.
 */
final class Rehearsal {

    private static final String TEXT = "rehearsal.txt";

    private Rehearsal() {}

    /** Starts it if the arguments ask for a reading. */
    static void before(String[] args) {
        if (args.length > 1 && (args[0].equals("read") || args[0].equals("check"))) {
            Thread.ofPlatform().daemon().name("rehearsal").start(Rehearsal::read);
        }
    }

    private static void read() {
        try (InputStream text = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(TEXT), TEXT)) {
            PlanReader.read(SourceText.of(TEXT, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
