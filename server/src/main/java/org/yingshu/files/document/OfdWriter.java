package org.yingshu.files.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;
import org.yingshu.files.OfficialDocument;
import org.yingshu.files.document.Fonts.Face;
import org.yingshu.files.document.Mark.Rule;
import org.yingshu.files.document.Mark.Words;

/** Draws the pages as OFD (GB/T 33190-2016), which measures in millimetres. */
public final class OfdWriter {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;

    private OfdWriter() {}

    public static byte[] write(OfficialDocument document, Fonts fonts) throws IOException {
        List<List<Mark>> pages = Layout.pages(document, fonts);
        Path folder = Files.createTempDirectory("yingshu-ofd");
        try {
            var out = new ByteArrayOutputStream();
            Map<Face, Font> faces = faces(folder, pages, fonts);
            try (var ofd = new OFDDoc(out)) {
                for (List<Mark> marks : pages) {
                    var page = new VirtualPage(new PageLayout(WIDTH, HEIGHT).setMargin(0d));
                    var canvas = new Canvas(0, 0, WIDTH, HEIGHT);
                    canvas.setDrawer(context -> draw(marks, context, faces));
                    page.add(canvas);
                    ofd.addVPage(page);
                }
            }
            return out.toByteArray();
        } finally {
            delete(folder);
        }
    }

    private static Map<Face, Font> faces(Path folder, List<List<Mark>> pages, Fonts fonts) throws IOException {
        var faces = new EnumMap<Face, Font>(Face.class);
        for (var used : Characters.of(pages).entrySet()) {
            Face face = used.getKey();
            String name = "Noto Sans SC" + (face == Face.BOLD ? " Bold" : "");
            Path file = folder.resolve("NotoSansSC-" + face.name().toLowerCase(Locale.ROOT) + ".ttf");
            Files.write(file, fonts.subset(face, used.getValue()));
            faces.put(face, new Font(name, "Noto Sans SC", file));
        }
        return faces;
    }

    private static void draw(List<Mark> marks, DrawContext context, Map<Face, Font> faces) throws IOException {
        for (Mark mark : marks) {
            switch (mark) {
                case Words words -> {
                    Font face = faces.get(words.face());
                    if (face == null) {
                        throw new IllegalStateException("Words in a face that was not embedded: " + words);
                    }
                    var setting = new FontSetting(words.size() / Sheet.MM, face);
                    setting.setLetterSpacing(words.spacing() / Sheet.MM);
                    context.setFont(setting);
                    context.setFillColor(words.red() ? 217 : 0, 0, 0);
                    context.fillText(words.text(), words.x() / Sheet.MM, words.y() / Sheet.MM);
                }
                case Rule rule -> {
                    context.setStrokeColor(rule.red() ? 217 : 0, 0, 0);
                    context.setLineWidth(rule.width() / Sheet.MM);
                    context.beginPath();
                    context.moveTo(rule.x1() / Sheet.MM, rule.y1() / Sheet.MM);
                    context.lineTo(rule.x2() / Sheet.MM, rule.y2() / Sheet.MM);
                    context.stroke();
                }
            }
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
