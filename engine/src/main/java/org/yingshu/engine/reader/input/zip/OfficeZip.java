package org.yingshu.engine.reader.input.zip;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yingshu.engine.reader.input.Inflation;
import org.yingshu.engine.reader.input.RawFile;
import org.yingshu.engine.reader.input.SourceLimits;
import org.yingshu.engine.reader.input.Unreadable;

/**
 * A docx or xlsx as the zip that it is. Only the parts asked for are expanded, and counted while they are: the
 * sizes that the zip declares are believed only when they are suspicious.
 */
public final class OfficeZip implements Closeable {

    private final String name;
    private final SourceLimits limits;
    private final ZipFile zip;
    private long inflated;

    public OfficeZip(RawFile file, SourceLimits limits) throws IOException {
        this.name = file.name();
        this.limits = limits;
        this.zip = ZipFile.builder().setSeekableByteChannel(file.channel()).get();
        long parts = zip.stream().limit(limits.maxParts() + 1L).count();
        if (parts > limits.maxParts()) {
            zip.close();
            throw Unreadable.bomb(name, "ZIP");
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The expanded bytes of a part, which must be there. */
    public InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.encrypted(name);
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("%s is packed by method %d".formatted(part, entry.getMethod()));
        }
        if (new Inflation(limits, entry.getCompressedSize()).exceededBy(entry.getSize())) {
            throw Unreadable.bomb(name, part);
        }
        return new Counted(zip.getInputStream(entry), part, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        private final String part;
        private final Inflation inflation;

        Counted(InputStream in, String part, long packed) {
            super(in);
            this.part = part;
            this.inflation = new Inflation(limits, packed);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws Unreadable {
            if (read > 0) {
                inflated += read;
                if (inflation.exceededBy(read) || inflated > limits.maxInflatedBytes()) {
                    throw Unreadable.bomb(name, part);
                }
            }
        }
    }
}
