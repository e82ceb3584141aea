package org.yingshu.engine.reader.input.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.yingshu.engine.reader.input.RawFile;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;

/**
 * The text of a PDF, line by line from top to bottom; running heads and page numbers stay lines like others. The place
 * of a line is its page, {@code 第3页}. Where only some pages are images, the others are read.
 */
public final class PdfReader {

    private final RawFile file;
    private final SourceTextBuilder out;

    public PdfReader(RawFile file, SourceTextBuilder out) {
        this.file = file;
        this.out = out;
    }

    public void read() throws IOException {
        file.within(out.limits().maxFileBytes());
        try (var in = open()) {
            new PdfStreams(in, out).refuseBombs();
        }
        try (var in = open();
                var document = Loader.loadPDF(in, "", IOUtils.createTempFileOnlyStreamCache())) {
            pages(document);
        } catch (InvalidPasswordException e) {
            throw Unreadable.encrypted(file.name());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RandomAccessRead open() throws IOException {
        return file.path() == null
                ? new RandomAccessReadBuffer(file.bytes())
                : new RandomAccessReadBufferedFile(file.path());
    }

    private void pages(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > out.limits().maxPages()) {
            throw Unreadable.tooLarge(file.name(), "页数", "pages", out.limits().maxPages());
        }
        var stripper = new Stripper();
        stripper.setSortByPosition(true);
        stripper.writeText(document, Writer.nullWriter());
        if (stripper.blank) {
            throw Unreadable.scanned(file.name(), pages);
        }
    }

    /** Counts the characters of a page as they come, for each takes some 200 bytes until the page is done. */
    private final class Stripper extends PDFTextStripper {

        private static final int MAX_CHARACTERS_A_PAGE = 300_000;

        private final StringBuilder line = new StringBuilder();
        private int characters;
        private boolean blank = true;

        @Override
        protected void startPage(PDPage page) {
            characters = 0;
            out.at("第%d页".formatted(getCurrentPageNo()));
            out.look();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++characters > MAX_CHARACTERS_A_PAGE) {
                throw new UncheckedIOException(
                        Unreadable.tooLarge(file.name(), "单页字数", "characters on a page", MAX_CHARACTERS_A_PAGE));
            }
            super.processTextPosition(text);
        }

        @Override
        protected void writeString(String text) {
            line.append(text);
        }

        @Override
        protected void writeWordSeparator() {
            line.append(' ');
        }

        @Override
        protected void writeLineSeparator() throws IOException {
            if (!line.toString().isBlank()) {
                blank = false;
                out.printedLine(CjkRadicals.unified(line.toString()));
            }
            line.setLength(0);
        }

        @Override
        protected void endPage(PDPage page) throws IOException {
            writeLineSeparator();
        }
    }
}
