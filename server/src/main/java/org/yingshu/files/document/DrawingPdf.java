package org.yingshu.files.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yingshu.files.Drawing;
import org.yingshu.files.document.Fonts.Face;

/** A drawing as PDF, with the outlines of its characters in it. */
public final class DrawingPdf {

    private DrawingPdf() {}

    public static byte[] write(Drawing drawing, Fonts fonts) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var faces = new EnumMap<Face, PDFont>(Face.class);
            for (var used : Drawings.characters(drawing, fonts).entrySet()) {
                var font = new ByteArrayInputStream(fonts.subset(used.getKey(), used.getValue()));
                faces.put(used.getKey(), PDType0Font.load(pdf, font, false));
            }
            var page = new PDPage(new PDRectangle(points(drawing.width()), points(drawing.height())));
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                for (Drawing.Part part : drawing.parts()) {
                    draw(part, pdf, content, faces, fonts, drawing.height());
                }
            }
            pdf.getDocumentInformation().setTitle(drawing.title());
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void draw(
            Drawing.Part part,
            PDDocument pdf,
            PDPageContentStream content,
            Map<Face, PDFont> faces,
            Fonts fonts,
            double height)
            throws IOException {
        switch (part) {
            case Drawing.Text text -> {
                String printable = fonts.printable(text.text());
                if (!printable.isEmpty()) {
                    content.beginText();
                    colour(content, text.ink());
                    content.setFont(faces.get(Drawings.face(text)), points(text.size()));
                    content.newLineAtOffset(points(text.x()), points(height - text.y()));
                    content.showText(printable);
                    content.endText();
                }
            }
            case Drawing.Line line -> {
                colour(content, line.ink());
                content.setLineWidth(points(line.width()));
                content.moveTo(points(line.x1()), points(height - line.y1()));
                content.lineTo(points(line.x2()), points(height - line.y2()));
                content.stroke();
            }
            case Drawing.Picture picture ->
                content.drawImage(
                        PDImageXObject.createFromByteArray(pdf, picture.png(), "picture"),
                        points(picture.x()),
                        points(height - picture.y() - picture.height()),
                        points(picture.width()),
                        points(picture.height()));
        }
    }

    private static void colour(PDPageContentStream content, Drawing.Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        content.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    }

    private static float points(double millimetres) {
        return (float) (millimetres * Sheet.MM);
    }
}
