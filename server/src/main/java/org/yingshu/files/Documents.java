package org.yingshu.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.yingshu.files.document.DocxWriter;
import org.yingshu.files.document.DrawingOfd;
import org.yingshu.files.document.DrawingPdf;
import org.yingshu.files.document.Fonts;
import org.yingshu.files.document.OfdWriter;
import org.yingshu.files.document.PdfWriter;
import org.yingshu.files.document.XlsxWriter;

/** Writes official documents: one content, four formats. PDF and OFD are the same pages, drawn twice. */
@Component
public class Documents {

    private final Fonts fonts = new Fonts();

    /** A template is a function from what is told to how it is told. */
    public <M> byte[] render(Function<M, OfficialDocument> template, M model, DocumentFormat format) {
        return render(template.apply(model), format);
    }

    /** A page that its owner drew, as PDF or OFD. */
    public byte[] draw(Drawing drawing, DocumentFormat format) {
        try {
            return switch (format) {
                case PDF -> DrawingPdf.write(drawing, fonts);
                case OFD -> DrawingOfd.write(drawing, fonts);
                case DOCX, XLSX -> throw new IllegalArgumentException("A drawing is no " + format);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The drawing could not be written as " + format, e);
        }
    }

    /** How wide words are, in heights of their type. */
    public double width(String text, boolean bold) {
        return fonts.measured(text, bold);
    }

    public byte[] render(OfficialDocument document, DocumentFormat format) {
        try {
            return switch (format) {
                case DOCX -> DocxWriter.write(document);
                case XLSX -> XlsxWriter.write(document);
                case PDF -> PdfWriter.write(document, fonts);
                case OFD -> OfdWriter.write(document, fonts);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written as " + format, e);
        }
    }
}
