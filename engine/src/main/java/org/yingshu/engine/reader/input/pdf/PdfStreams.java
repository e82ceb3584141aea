package org.yingshu.engine.reader.input.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.io.RandomAccessRead;
import org.yingshu.engine.reader.input.Inflation;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * Expands the compressed streams of a PDF once, keeping nothing, to find those that would fill the memory: PDFBox
 * expands a whole stream at a time. Images are passed over, for reading text does not expand them.
 */
final class PdfStreams {

    private static final int CHUNK = 1 << 16;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before its stream a dictionary is searched for saying that it is an image. */
    private static final int DICTIONARY = 512;

    private final RandomAccessRead in;
    private final SourceTextBuilder out;
    private long expanded;

    PdfStreams(RandomAccessRead in, SourceTextBuilder out) {
        this.in = in;
        this.out = out;
    }

    void refuseBombs() throws IOException {
        var window = new byte[CHUNK];
        long at = 0;
        while (at < in.length()) {
            in.seek(at);
            int length = fill(window);
            int found = find(window, length);
            if (found < 0) {
                at += Math.max(length - STREAM.length + 1, STREAM.length);
            } else {
                long body = at + found + STREAM.length;
                at = isImage(at + found) ? body : Math.max(body, expand(body));
            }
        }
    }

    private int fill(byte[] buffer) throws IOException {
        int length = 0;
        int read;
        while (length < buffer.length && (read = in.read(buffer, length, buffer.length - length)) > 0) {
            length += read;
        }
        return length;
    }

    private static int find(byte[] window, int length) {
        for (int i = 0; i + STREAM.length <= length; i++) {
            int same = 0;
            while (same < STREAM.length && window[i + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return i;
            }
        }
        return -1;
    }

    private boolean isImage(long stream) throws IOException {
        long from = Math.max(0, stream - DICTIONARY);
        var before = new byte[(int) (stream - from)];
        in.seek(from);
        String text = new String(before, 0, fill(before), StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf(" obj") + 1).matches("(?s).*/Subtype\\s*/Image.*");
    }

    /** @return where the compressed bytes end */
    private long expand(long from) throws IOException {
        var packed = new byte[CHUNK];
        var room = new byte[CHUNK];
        long at = from;
        in.seek(at);
        int length = fill(packed);
        int start = length > 1 && packed[0] == '\r' && packed[1] == '\n' ? 2 : 1;
        if (length <= start || (packed[start] & 0x0F) != 8) {
            return from;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, start, length - start);
            var inflation = new Inflation(out.limits(), in.length() - from);
            while (!inflater.finished() && !inflater.needsDictionary()) {
                int count = inflater.inflate(room);
                expanded += count;
                if (inflation.exceededBy(count) || expanded > out.limits().maxInflatedBytes()) {
                    throw Unreadable.bomb(out.name(), "stream @%d".formatted(from));
                }
                if (count == 0 && inflater.needsInput()) {
                    length = fill(packed);
                    if (length == 0) {
                        break;
                    }
                    inflater.setInput(packed, 0, length);
                }
            }
            return from + inflater.getBytesRead();
        } catch (DataFormatException e) {
            return from; // not compressed this way, or damaged: PDFBox will say
        } finally {
            inflater.end();
        }
    }
}
