package org.yingshu.engine.reader.input;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** A file before its format is known: on disk, where it stays until a format asks for it, or already in memory. */
public final class RawFile {

    private final String name;
    private final long size;
    private final @Nullable Path path;
    private final byte @Nullable [] held;

    private RawFile(String name, long size, @Nullable Path path, byte @Nullable [] held) {
        this.name = name;
        this.size = size;
        this.path = path;
        this.held = held;
    }

    static RawFile of(String name, byte[] bytes) {
        return new RawFile(name, bytes.length, null, bytes);
    }

    static RawFile of(Path path) throws IOException {
        Path fileName = path.getFileName();
        String name = fileName == null ? path.toString() : fileName.toString();
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Unreadable.missing(name, new IOException(path.toString()));
        }
        return new RawFile(name, Files.size(path), path, null);
    }

    /** The same file under the name that its owner gave it. */
    RawFile named(String given) {
        return new RawFile(given, size, path, held);
    }

    public String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** Where it is on disk, or null when it is in memory. */
    public @Nullable Path path() {
        return path;
    }

    /** The first bytes, at most {@code max}. */
    byte[] head(int max) throws IOException {
        if (held != null) {
            return Arrays.copyOf(held, Math.min(max, held.length));
        }
        try (var in = Files.newInputStream(onDisk())) {
            return in.readNBytes(max);
        }
    }

    /** All bytes; the caller has compared {@link #size()} with its limit. */
    public byte[] bytes() throws IOException {
        return held != null ? held : Files.readAllBytes(onDisk());
    }

    /** This file, unless it is larger than {@code limit}. */
    public RawFile within(long limit) throws Unreadable {
        if (size > limit) {
            throw Unreadable.tooLarge(name, "文件字节数", "bytes", limit);
        }
        return this;
    }

    public SeekableByteChannel channel() throws IOException {
        return held != null ? new SeekableInMemoryByteChannel(held) : Files.newByteChannel(onDisk());
    }

    boolean hasExtension(String... extensions) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(extensions).anyMatch(e -> lower.endsWith("." + e));
    }

    private Path onDisk() {
        if (path == null) {
            throw new IllegalStateException("neither on disk nor in memory: " + name);
        }
        return path;
    }
}
