package org.yingshu.engine.reader.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.html.HtmlReader;
import org.yingshu.engine.reader.input.pdf.PdfReader;
import org.yingshu.engine.reader.input.rtf.RtfReader;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

/**
 * Reads plan documents of every supported format: plain text and Markdown, HTML, docx, doc, rtf, xlsx, xls, and PDF
 * with text. The content decides on the format; a docx called {@code .doc} is read as what it is. Thread-safe.
 */
public final class SourceReader {

    private final SourceLimits limits;

    public SourceReader() {
        this(SourceLimits.DEFAULT);
    }

    public SourceReader(SourceLimits limits) {
        this.limits = limits;
    }

    /** Reads a file; large ones are refused before they are loaded. */
    public SourceText read(Path file) throws Unreadable {
        return read(file, Progress.UNWATCHED);
    }

    /**
     * Reads a file, or leaves it when {@code progress} says so.
     *
     * @throws Unreadable with the reason and the way out
     * @throws CancellationException when stopped
     */
    public SourceText read(Path file, Progress progress) throws Unreadable {
        try {
            return read(RawFile.of(file), progress);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Unreadable.missing(file.toString(), e);
        }
    }

    /**
     * Reads a file that is in memory already.
     *
     * @param name the file's name, for messages and as a hint
     */
    public SourceText read(String name, byte[] bytes) throws Unreadable {
        return read(name, bytes, Progress.UNWATCHED);
    }

    /**
     * Reads a file that is in memory already, or leaves it when {@code progress} says so.
     *
     * @throws Unreadable with the reason and the way out
     * @throws CancellationException when stopped
     */
    public SourceText read(String name, byte[] bytes, Progress progress) throws Unreadable {
        return read(RawFile.of(name, bytes), progress);
    }

    private SourceText read(RawFile file, Progress progress) throws Unreadable {
        if (file.size() == 0) {
            throw Unreadable.empty(file.name());
        }
        SourceText text = guarded(file, progress);
        if (isBlank(text.text())) {
            throw Unreadable.empty(file.name());
        }
        return text;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Passage.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The libraries answer a damaged file with exceptions of many kinds, and a malicious one even with errors. */
    private SourceText guarded(RawFile file, Progress progress) throws Unreadable {
        try {
            return dispatch(file, progress);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refusal(file, e);
        } catch (OutOfMemoryError e) {
            throw Unreadable.tooLarge(
                    file.name(),
                    "所需内存字节数",
                    "bytes of memory",
                    Runtime.getRuntime().maxMemory());
        }
    }

    private SourceText dispatch(RawFile file, Progress progress) throws IOException {
        Format format = Format.of(file);
        if (format == Format.TEXT) {
            return new PlainTextReader(file, limits).read();
        }
        var out = new SourceTextBuilder(file.name(), limits, progress);
        // Each reader's class, and the library behind it, is loaded only where its format is met.
        switch (format) {
            case HTML -> new HtmlReader(file, out).read();
            case RTF -> new RtfReader(file, out).read();
            case PDF -> new PdfReader(file, out).read();
            case PACKED -> new PackedReader(file, out).read();
            case LEGACY -> new LegacyReader(file, out).read();
            case TEXT -> throw new IllegalStateException("read above");
        }
        return out.toText();
    }

    private static Unreadable refusal(RawFile file, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Unreadable.damaged(file.name(), reason.lines().findFirst().orElse(""), failure);
    }
}
