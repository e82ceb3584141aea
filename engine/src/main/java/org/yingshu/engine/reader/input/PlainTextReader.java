package org.yingshu.engine.reader.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.yingshu.engine.reader.source.SourceText;

/**
 * Plain text and Markdown, kept as they are but for the line breaks and the byte order mark. The encoding is UTF-8,
 * UTF-16 with a byte order mark, or else GB18030.
 */
public final class PlainTextReader {

    /** Control characters in a thousand that no text has. */
    private static final int BINARY_PER_MILLE = 50;

    private final RawFile file;
    private final SourceLimits limits;

    public PlainTextReader(RawFile file, SourceLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    public SourceText read() throws IOException {
        byte[] bytes = file.within(limits.maxTextBytes()).bytes();
        String text = decode(bytes);
        if (text.length() > limits.maxCharacters()) {
            throw Unreadable.tooLarge(file.name(), "字数", "characters", limits.maxCharacters());
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return SourceText.of(file.name(), text);
    }

    private String decode(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        // The quickest way by far before anything is compiled: what is bad becomes a replacement character.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') < 0 && (text.indexOf('\uFFFD') < 0 || isUtf8(bytes))) {
            return text;
        }
        refuseBinary(bytes);
        // GB18030 gives a meaning to nearly every byte, so a damaged UTF-8 text must be told apart before.
        return strictly(Utf8Traces.in(bytes) ? StandardCharsets.UTF_8 : Charset.forName("GB18030"), bytes, 0);
    }

    /** A text may hold replacement characters that were there before. */
    private static boolean isUtf8(byte[] bytes) {
        return decode(StandardCharsets.UTF_8, bytes, 0, new StringBuilder(bytes.length)) < 0;
    }

    private String strictly(Charset charset, byte[] bytes, int from) throws Unreadable {
        var text = new StringBuilder(bytes.length);
        int bad = decode(charset, bytes, from, text);
        if (bad >= 0) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw Unreadable.encoding(file.name(), charset.name(), bad, line);
        }
        return text.toString();
    }

    /** Appends the text up to the first bad byte and returns that byte's offset, or -1 where all bytes are good. */
    private static int decode(Charset charset, byte[] bytes, int from, StringBuilder text) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }

    private void refuseBinary(byte[] bytes) throws Unreadable {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                throw Unreadable.binary(file.name(), "二进制数据 binary data");
            }
            if (b > 0 && b < ' ' && !Character.isWhitespace(b)) {
                controls++;
            }
        }
        if (controls * 1000 > (long) bytes.length * BINARY_PER_MILLE) {
            throw Unreadable.binary(file.name(), "二进制数据 binary data");
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
