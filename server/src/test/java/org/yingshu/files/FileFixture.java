package org.yingshu.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.DataScope;

/** Callers and files, made when they are needed. */
final class FileFixture {

    static final UUID MARKET = UUID.fromString("00000000-0000-7000-8000-00000000f001");
    static final UUID HOUSING = UUID.fromString("00000000-0000-7000-8000-00000000f002");

    private FileFixture() {}

    static Caller caller(@Nullable UUID organisation, String region, String... permissions) {
        return new Caller(
                UUID.randomUUID(),
                "zhaoming",
                "赵明",
                organisation,
                region,
                Set.of(permissions),
                new DataScope(DataScope.below(region), organisation),
                null);
    }

    static Caller clerk(UUID organisation) {
        return caller(organisation, "411000", "files:upload", "files:read");
    }

    static byte[] docx(String text) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withMacros(byte[] docx) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/vbaProject.bin",
                new String(docx, 0, 8, StandardCharsets.ISO_8859_1));
    }

    static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The beginning of a program for Windows. */
    static byte[] program() {
        byte[] bytes = new byte[2048];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[2] = (byte) 0x90;
        return bytes;
    }

    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose pages each hold a black bar. */
    static byte[] pdf(int pages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int n = 0; n < pages; n++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.addRect(100, 600, 300, 60);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
