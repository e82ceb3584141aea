package org.yingshu.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Every checkpoint's line, outside the database. Whoever rewrites the database from the beginning, with the key, cannot
 * rewrite a copy of this file that lies elsewhere.
 */
@Component
class AnchorFile {

    private final Path file;

    AnchorFile(JournalSettings settings) {
        file = settings.directory().resolve("checkpoints.log");
    }

    void add(Checkpoint checkpoint) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file " + file.toAbsolutePath() + " cannot be written", e);
        }
    }

    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The anchor file " + file.toAbsolutePath() + " cannot be read", e);
        }
    }
}
