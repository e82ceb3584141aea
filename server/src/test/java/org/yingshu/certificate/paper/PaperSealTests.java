package org.yingshu.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.yingshu.certificate.kind.Face;
import org.yingshu.certificate.paper.Finding.Kind;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.shared.qr.QrPicture;

class PaperSealTests {

    /** Where to look at the papers: -Dyingshu.look=folder. */
    private static final String LOOK = System.getProperty("yingshu.look", "");

    private static final Instant AT = Instant.parse("2026-11-21T03:00:00Z");
    private static final Documents DOCUMENTS = new Documents();
    private static final Seal SEAL = seal();
    private static final Layout LAYOUT = new Layout(DOCUMENTS, content());

    private static Seal seal() {
        UUID id = UUID.randomUUID();
        Sm2Key key = Sm2Key.generate();
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2031, 1, 1);
        String name = "云州市市场监督管理局";
        return new Seal(
                id,
                UUID.randomUUID(),
                name,
                key,
                SealKeys.x509(id, name, key, from, to),
                SealPicture.of(name, "电子证照专用章"),
                from,
                to);
    }

    private static PaperContent content() {
        return new PaperContent(
                new Face("营业执照", "", List.of("enterprise.name"), "本证照与纸质证照具有同等效力。", 2, true),
                "41100026000000017",
                null,
                List.of(
                        new PaperContent.Row("名称", "云州市清风食品有限责任公司"),
                        new PaperContent.Row("统一社会信用代码", "91411000MA00000000"),
                        new PaperContent.Row("住所", "云州市东城区望春路一百二十八号创业大厦三层三〇一室至三〇九室"),
                        new PaperContent.Row("注册资本", "壹佰万元整")),
                "云州市市场监督管理局",
                LocalDate.of(2026, 11, 21),
                null,
                1,
                QrPicture.of("http://localhost:8080/verify/AbC"));
    }

    static byte[] ofd() {
        byte[] plain = DOCUMENTS.draw(new Layout(DOCUMENTS, content()).draw(null), DocumentFormat.OFD);
        return OfdSigning.sign(plain, SEAL, LAYOUT.sealX(), LAYOUT.sealY(), AT);
    }

    static byte[] pdf() {
        byte[] plain = DOCUMENTS.draw(new Layout(DOCUMENTS, content()).draw(SEAL.picture()), DocumentFormat.PDF);
        return PdfSigning.sign(plain, SEAL, "营业执照", AT);
    }

    @Test
    void bothPapersCanBeLookedAt() throws IOException {
        if (!LOOK.isEmpty()) {
            Files.write(Path.of(LOOK, "certificate.pdf"), pdf());
            Files.write(Path.of(LOOK, "certificate.ofd"), ofd());
        }
        assertThat(pdf()).isNotEmpty();
    }

    @Test
    void aSealedOfdIsIntactAndNamesItsKey() {
        Finding result = OfdCheck.of(ofd());
        assertThat(result.kind()).isEqualTo(Kind.INTACT);
        assertThat(result.key()).isEqualTo(SEAL.key().open());
    }

    @Test
    void anOfdWithAnotherWordIsAltered() throws IOException {
        byte[] altered = rewritten(ofd(), "壹佰万元整", "玖佰万元整");
        assertThat(OfdCheck.of(altered).kind()).isEqualTo(Kind.ALTERED);
    }

    @Test
    void anOfdSealedWithAnotherKeyUnderOurCertificateIsAltered() {
        Seal thief = new Seal(
                SEAL.id(),
                SEAL.organisation(),
                SEAL.name(),
                Sm2Key.generate(),
                SEAL.x509(),
                SEAL.picture(),
                SEAL.validFrom(),
                SEAL.validTo());
        byte[] plain = DOCUMENTS.draw(new Layout(DOCUMENTS, content()).draw(null), DocumentFormat.OFD);
        byte[] forged = OfdSigning.sign(plain, thief, LAYOUT.sealX(), LAYOUT.sealY(), AT);
        assertThat(OfdCheck.of(forged).kind()).isEqualTo(Kind.ALTERED);
    }

    @Test
    void anOfdWithoutASealIsUnsigned() {
        byte[] plain = DOCUMENTS.draw(new Layout(DOCUMENTS, content()).draw(null), DocumentFormat.OFD);
        assertThat(OfdCheck.of(plain).kind()).isEqualTo(Kind.UNSIGNED);
        assertThat(OfdCheck.of("PK no archive".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(Kind.UNSIGNED);
    }

    @Test
    void aSignedPdfIsIntactUntilAByteOfItChanges() {
        byte[] pdf = pdf();
        Finding result = PdfSigning.check(pdf);
        assertThat(result.kind()).isEqualTo(Kind.INTACT);
        assertThat(result.key()).isEqualTo(SEAL.key().open());
        byte[] altered = pdf.clone();
        altered[altered.length / 3] ^= 1;
        assertThat(PdfSigning.check(altered).kind()).isEqualTo(Kind.ALTERED);
    }

    @Test
    void whatIsAppendedToASignedPdfIsNoticed() {
        byte[] pdf = pdf();
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 12);
        assertThat(PdfSigning.check(longer).kind()).isEqualTo(Kind.ALTERED);
    }

    static byte[] rewritten(byte[] zip, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        boolean changed = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var target = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("Content.xml")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    changed |= text.contains(from);
                    content = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(content);
                target.closeEntry();
            }
        }
        assertThat(changed).as("the word stands in the file").isTrue();
        return out.toByteArray();
    }
}
