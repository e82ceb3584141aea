package org.yingshu.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;
import org.yingshu.files.Drawing;
import org.yingshu.files.document.Fonts.Face;

/** A drawing as OFD (GB/T 33190-2016). */
public final class DrawingOfd {

    private DrawingOfd() {}

    public static byte[] write(Drawing drawing, Fonts fonts) throws IOException {
        Path folder = Files.createTempDirectory("yingshu-ofd");
        try {
            var out = new ByteArrayOutputStream();
            Map<Face, Font> faces = faces(folder, drawing, fonts);
            Map<Drawing.Part, Path> pictures = pictures(folder, drawing);
            try (var ofd = new OFDDoc(out)) {
                var page = new VirtualPage(new PageLayout(drawing.width(), drawing.height()).setMargin(0d));
                var canvas = new Canvas(0, 0, drawing.width(), drawing.height());
                canvas.setDrawer(context -> {
                    for (Drawing.Part part : drawing.parts()) {
                        draw(part, context, faces, pictures, fonts);
                    }
                });
                page.add(canvas);
                ofd.addVPage(page);
            }
            return out.toByteArray();
        } finally {
            delete(folder);
        }
    }

    private static Map<Face, Font> faces(Path folder, Drawing drawing, Fonts fonts) throws IOException {
        var faces = new EnumMap<Face, Font>(Face.class);
        for (var used : Drawings.characters(drawing, fonts).entrySet()) {
            Face face = used.getKey();
            String name = "Noto Sans SC" + (face == Face.BOLD ? " Bold" : "");
            Path file = folder.resolve("NotoSansSC-" + face.name().toLowerCase(Locale.ROOT) + ".ttf");
            Files.write(file, fonts.subset(face, used.getValue()));
            faces.put(face, new Font(name, "Noto Sans SC", file));
        }
        return faces;
    }

    private static Map<Drawing.Part, Path> pictures(Path folder, Drawing drawing) throws IOException {
        var pictures = new IdentityHashMap<Drawing.Part, Path>();
        for (Drawing.Part part : drawing.parts()) {
            if (part instanceof Drawing.Picture picture) {
                Path file = folder.resolve("picture-" + pictures.size() + ".png");
                pictures.put(part, Files.write(file, picture.png()));
            }
        }
        return pictures;
    }

    private static void draw(
            Drawing.Part part,
            DrawContext context,
            Map<Face, Font> faces,
            Map<Drawing.Part, Path> pictures,
            Fonts fonts)
            throws IOException {
        switch (part) {
            case Drawing.Text text -> {
                String printable = fonts.printable(text.text());
                if (!printable.isEmpty()) {
                    Font face = Objects.requireNonNull(faces.get(Drawings.face(text)));
                    context.setFont(new FontSetting(text.size(), face));
                    Drawing.Ink ink = text.ink();
                    context.setFillColor(ink.red(), ink.green(), ink.blue());
                    context.fillText(printable, text.x(), text.y());
                }
            }
            case Drawing.Line line -> {
                Drawing.Ink ink = line.ink();
                context.setStrokeColor(ink.red(), ink.green(), ink.blue());
                context.setLineWidth(line.width());
                context.beginPath();
                context.moveTo(line.x1(), line.y1());
                context.lineTo(line.x2(), line.y2());
                context.stroke();
            }
            case Drawing.Picture picture ->
                context.drawImage(
                        Objects.requireNonNull(pictures.get(part)),
                        picture.x(),
                        picture.y(),
                        picture.width(),
                        picture.height());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
