package org.yingshu.files.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Mark.Rule;
import org.yingshu.files.document.Mark.Words;

/** Draws the pages as PDF, with the outlines of the characters in it. */
public final class PdfWriter {

    private static final float HEIGHT = (float) Sheet.PAGE_HEIGHT;

    private PdfWriter() {}

    public static byte[] write(OfficialDocument document, Fonts fonts) throws IOException {
        List<List<Mark>> pages = Layout.pages(document, fonts);
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            Map<Face, PDFont> faces = faces(pdf, pages, fonts);
            for (List<Mark> marks : pages) {
                var page = new PDPage(new PDRectangle((float) Sheet.PAGE_WIDTH, HEIGHT));
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    draw(marks, content, faces);
                }
            }
            pdf.getDocumentInformation().setTitle(document.title());
            pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static Map<Face, PDFont> faces(PDDocument pdf, List<List<Mark>> pages, Fonts fonts) throws IOException {
        var faces = new EnumMap<Face, PDFont>(Face.class);
        for (var used : Characters.of(pages).entrySet()) {
            var font = new ByteArrayInputStream(fonts.subset(used.getKey(), used.getValue()));
            faces.put(used.getKey(), PDType0Font.load(pdf, font, false));
        }
        return faces;
    }

    private static void draw(List<Mark> marks, PDPageContentStream content, Map<Face, PDFont> faces)
            throws IOException {
        for (Mark mark : marks) {
            switch (mark) {
                case Words words -> {
                    content.beginText();
                    colour(content, words.red());
                    content.setFont(faces.get(words.face()), (float) words.size());
                    content.setCharacterSpacing((float) words.spacing());
                    content.newLineAtOffset((float) words.x(), HEIGHT - (float) words.y());
                    content.showText(words.text());
                    content.endText();
                }
                case Rule rule -> {
                    colour(content, rule.red());
                    content.setLineWidth((float) rule.width());
                    content.moveTo((float) rule.x1(), HEIGHT - (float) rule.y1());
                    content.lineTo((float) rule.x2(), HEIGHT - (float) rule.y2());
                    content.stroke();
                }
            }
        }
    }

    private static void colour(PDPageContentStream content, boolean red) throws IOException {
        content.setNonStrokingColor(red ? 0.85f : 0f, 0f, 0f);
        content.setStrokingColor(red ? 0.85f : 0f, 0f, 0f);
    }
}
