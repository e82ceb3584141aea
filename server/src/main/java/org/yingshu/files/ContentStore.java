package org.yingshu.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.UUID;
import org.yingshu.engine.proof.Sm3;

/**
 * Bytes on disk under the digest of what they are, so that the same bytes are kept once and a changed byte shows. What
 * comes in is written beside, forced to the disk, and only then moved to its place in one step: under a digest there is
 * either all of it or nothing.
 */
final class ContentStore {

    private static final int PIECE = 1 << 16;

    private final Path contents;
    private final Path arrivals;

    ContentStore(Path directory) throws IOException {
        this.contents = Files.createDirectories(directory.resolve("content"));
        this.arrivals = Files.createDirectories(directory.resolve("incoming"));
    }

    /** More came than is taken. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Bytes that are on the disk, but not yet in their place. Closing removes what was not settled. */
    final class Arrival implements AutoCloseable {

        private final Path file;
        private final long size;
        private final String sm3;

        private Arrival(Path file, long size, String sm3) {
            this.file = file;
            this.size = size;
            this.sm3 = sm3;
        }

        Path file() {
            return file;
        }

        long size() {
            return size;
        }

        String sm3() {
            return sm3;
        }

        /** Moves the bytes to their place; when this returns they survive a power cut. */
        Settled settle() throws IOException {
            Path outer = contents.resolve(sm3.substring(0, 2));
            Path inner = outer.resolve(sm3.substring(2, 4));
            if (Files.notExists(inner)) {
                Files.createDirectories(inner);
                force(contents);
                force(outer);
            }
            Files.move(file, inner.resolve(sm3), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(inner);
            return new Settled(sm3, size);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** The proof that bytes are in their place: a row is written only with one in hand. */
    record Settled(String sm3, long size) {}

    /**
     * Takes bytes in piece by piece.
     *
     * @throws TooMuch as soon as more than {@code limit} came; nothing of it stays
     */
    Arrival receive(InputStream in, long limit) throws IOException {
        Path file = arrivals.resolve(UUID.randomUUID() + ".part");
        try {
            return receive(in, limit, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Arrival receive(InputStream in, long limit, Path file) throws IOException {
        var digest = new Sm3();
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > limit) {
                    throw new TooMuch();
                }
                digest.raw(piece, read);
                ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            out.force(true);
        }
        return new Arrival(file, size, HexFormat.of().formatHex(digest.end()));
    }

    /** Where the bytes of a digest stand, if they are there. */
    Path path(String sm3) {
        if (!sm3.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No digest: " + sm3);
        }
        return contents.resolve(sm3.substring(0, 2))
                .resolve(sm3.substring(2, 4))
                .resolve(sm3);
    }

    Path contents() {
        return contents;
    }

    Path arrivals() {
        return arrivals;
    }

    /** A rename is on the disk when its folder is. Windows opens no folders; it writes the move itself through. */
    private static void force(Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
