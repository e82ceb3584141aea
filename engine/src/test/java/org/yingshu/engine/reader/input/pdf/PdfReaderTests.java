package org.yingshu.engine.reader.input.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.engine.reader.input.SourceFixture.refusal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.yingshu.engine.reader.input.SourceFixture;
import org.yingshu.engine.reader.input.Unreadable;
import org.yingshu.engine.reader.source.SourceText;

class PdfReaderTests {

    @Test
    void readsLinesFromTopToBottomWithTheirPage() throws Exception {
        try (var document = new PDDocument()) {
            page(document, "second line", 600, "first line", 700);
            page(document, "other page", 700, "- 2 -", 40);

            SourceText text = SourceFixture.read("plan.pdf", bytes(document));

            assertThat(text.text().lines()).containsExactly("first line", "second line", "other page", "- 2 -");
            assertThat(text.linesAreParagraphs()).isFalse();
            assertThat(text.place(2)).isEqualTo("第1页");
            assertThat(text.place(3)).isEqualTo("第2页");
        }
    }

    @Test
    void refusesPagesThatAreImagesOnly() throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image = LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0);
            }

            Unreadable refusal = refusal("扫描件.pdf", bytes(document));

            assertThat(refusal.code()).isEqualTo("source.scanned");
            assertThat(refusal).hasMessageContainingAll("扫描件.pdf", "1页", "需要先做文字识别（OCR）");
        }
    }

    @Test
    void refusesAPasswordUnlessItIsOnlyForChanging() throws Exception {
        assertThat(refusal("a.pdf", locked("secret")).code()).isEqualTo("source.encrypted");
        assertThat(SourceFixture.lines("a.pdf", locked(""))).containsExactly("text");
    }

    @Test
    void refusesAStreamThatSwells() throws Exception {
        try (var document = new PDDocument()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 64; i++) {
                    out.write(spaces);
                }
            }
            var page = new PDPage();
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.addPage(page);

            assertThat(refusal("a.pdf", bytes(document)).code()).isEqualTo("source.bomb");
        }
    }

    @Test
    void refusesATruncatedFile() throws Exception {
        try (var document = new PDDocument()) {
            page(document, "text", 700, "more", 600);
            byte[] bytes = bytes(document);

            assertThat(refusal("a.pdf", Arrays.copyOf(bytes, bytes.length / 3)).code())
                    .isEqualTo("source.damaged");
        }
    }

    @Test
    void writesRadicalsAsCharacters() {
        assertThat(CjkRadicals.unified("⼀、⺠⽣⻓效")).isEqualTo("一、民生长效");
    }

    private static byte[] locked(String password) throws IOException {
        try (var document = new PDDocument()) {
            page(document, "text", 700, "", 600);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    private static void page(PDDocument document, String one, int oneY, String other, int otherY) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            for (var line : new Object[][] {{one, oneY}, {other, otherY}}) {
                content.beginText();
                content.newLineAtOffset(72, (int) line[1]);
                content.showText((String) line[0]);
                content.endText();
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
