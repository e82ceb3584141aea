package org.yingshu.engine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that is there as a whole or not at all: it is written beside its place and then moved. */
final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private final OutputStream stream;

    private OutputFile(Path target, Path temporary, OutputStream stream) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    static OutputFile at(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        @Nullable Path folder = absolute.getParent();
        if (folder == null || Files.isDirectory(absolute)) {
            throw new IOException("a folder");
        }
        Path temporary = folder.resolve(".%s.%d.tmp"
                .formatted(absolute.getFileName(), ProcessHandle.current().pid()));
        return new OutputFile(absolute, temporary, new BufferedOutputStream(Files.newOutputStream(temporary)));
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts what was written in its place. */
    void keep() throws IOException {
        stream.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(temporary);
    }
}
