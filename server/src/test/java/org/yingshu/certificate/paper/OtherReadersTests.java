package org.yingshu.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.exceptions.FileIntegrityException;

/** What readers that are not ours say of our seals: OFDRW's validator over the files of an OFD, and OpenSSL over the signed values. */
class OtherReadersTests {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

    private static final Pattern REFERENCE = Pattern.compile(
            "<ofd:Reference[^>]*FileRef=\"([^\"]+)\"[^>]*>\\s*<ofd:CheckValue>([^<]+)</ofd:CheckValue>");

    @TempDir
    Path folder;

    /** OFDRW's validator; it reads our seals only with an older BouncyCastle, but looks at the digests before. */
    @Test
    void theValidatorOfTheNationalFormatFindsAnotherWord() throws IOException {
        byte[] altered = PaperSealTests.rewritten(PaperSealTests.ofd(), "壹佰万元整", "玖佰万元整");
        assertThatThrownBy(() -> {
                    try (var reader = new OFDReader(new ByteArrayInputStream(altered));
                            var validator = new OFDValidator(reader)) {
                        validator.setValidator((type, algorithm, list, value) -> {});
                        validator.exeValidate();
                    }
                })
                .isInstanceOf(FileIntegrityException.class);
    }

    @Test
    void anotherImplementationAcceptsTheDigestsAndTheSealOfAnOfd() throws IOException, GeneralSecurityException {
        assertThat(acceptsOfd(PaperSealTests.ofd())).isTrue();
    }

    @Test
    void anotherImplementationRefusesAnOfdWithAnotherWordOrAnotherValue() throws IOException, GeneralSecurityException {
        assertThat(acceptsOfd(PaperSealTests.rewritten(PaperSealTests.ofd(), "壹佰万元整", "玖佰万元整")))
                .isFalse();
        assertThat(acceptsOfd(flipped(PaperSealTests.ofd()))).isFalse();
    }

    /**
     * As GB/T 33190-2016 and GB/T 38540-2020 say: each file has its digest in the list, the seal holds the list's digest, and
     * the value is over what the seal holds.
     */
    private boolean acceptsOfd(byte[] ofd) throws IOException, GeneralSecurityException {
        assumeTrue(hasOpenssl(), "OpenSSL is not installed");
        Map<String, byte[]> files = files(ofd);
        byte[] list = only(files, "/Signature.xml");
        String text = new String(list, StandardCharsets.UTF_8);
        Matcher reference = REFERENCE.matcher(text);
        int listed = 0;
        while (reference.find()) {
            listed++;
            byte[] file = files.get(reference.group(1).substring(1));
            if (file == null || !reference.group(2).equals(Base64.getEncoder().encodeToString(sm3(file)))) {
                return false;
            }
        }
        assertThat(listed).as("files in the list").isGreaterThan(3);
        ASN1Sequence signature = ASN1Sequence.getInstance(only(files, "SignedValue.dat"));
        ASN1Sequence signed = ASN1Sequence.getInstance(signature.getObjectAt(0));
        byte[] hash = ASN1BitString.getInstance(signed.getObjectAt(3)).getOctets();
        return Arrays.equals(hash, sm3(list))
                && isSigned(
                        ASN1OctetString.getInstance(signature.getObjectAt(1)).getOctets(),
                        signed.getEncoded("DER"),
                        ASN1BitString.getInstance(signature.getObjectAt(3)).getOctets());
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] only(Map<String, byte[]> files, String ending) {
        List<byte[]> found = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(found).as(ending).hasSize(1);
        return found.getFirst();
    }

    private byte[] sm3(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("content"), content);
        Path digest = folder.resolve("sm3");
        assertThat(run("openssl", "dgst", "-sm3", "-binary", "-out", digest.toString(), file.toString()))
                .isZero();
        return Files.readAllBytes(digest);
    }

    /** Turns one bit in the middle of the signed value. */
    private static byte[] flipped(byte[] ofd) throws IOException {
        var out = new ByteArrayOutputStream();
        boolean changed = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(ofd));
                var target = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("SignedValue.dat")) {
                    content[content.length - 8] ^= 1;
                    changed = true;
                }
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(content);
                target.closeEntry();
            }
        }
        assertThat(changed).isTrue();
        return out.toByteArray();
    }

    @Test
    void anotherImplementationOfSm2AcceptsTheSignatureOfAPdf() throws IOException, GeneralSecurityException {
        byte[] pdf = PaperSealTests.pdf();
        assertThat(accepts(pdf, pdf)).isTrue();
    }

    @Test
    void anotherImplementationOfSm2RefusesAnAlteredPdf() throws IOException, GeneralSecurityException {
        byte[] pdf = PaperSealTests.pdf();
        byte[] altered = pdf.clone();
        altered[altered.length / 3] ^= 1;
        assertThat(accepts(pdf, altered)).isFalse();
    }

    /**
     * Found without a PDF library: the bytes that the range names, the certificate and the value in the gap between them.
     *
     * @param signed where the signature stands
     * @param shown whose bytes are looked at
     */
    private boolean accepts(byte[] signed, byte[] shown) throws IOException, GeneralSecurityException {
        assumeTrue(hasOpenssl(), "OpenSSL is not installed");
        Matcher range = RANGE.matcher(new String(signed, StandardCharsets.ISO_8859_1));
        assertThat(range.find()).isTrue();
        int before = Integer.parseInt(range.group(2));
        int behind = Integer.parseInt(range.group(3));
        assertThat(behind + Integer.parseInt(range.group(4))).isEqualTo(signed.length);
        String hex = new String(signed, before + 1, behind - before - 2, StandardCharsets.ISO_8859_1);
        ASN1Sequence parts;
        try (var in = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
            parts = ASN1Sequence.getInstance(in.readObject());
        }
        var content = new ByteArrayOutputStream();
        content.write(shown, 0, before);
        content.write(shown, behind, shown.length - behind);
        return isSigned(
                ASN1OctetString.getInstance(parts.getObjectAt(0)).getOctets(),
                sm3(content.toByteArray()),
                ASN1OctetString.getInstance(parts.getObjectAt(2)).getOctets());
    }

    /** As OpenSSL says, with the signer's id that the standard gives. */
    private boolean isSigned(byte[] certificate, byte[] message, byte[] value)
            throws IOException, GeneralSecurityException {
        var x509 = CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                .generateCertificate(new ByteArrayInputStream(certificate));
        Path key = Files.write(folder.resolve("key.der"), x509.getPublicKey().getEncoded());
        Path signature = Files.write(folder.resolve("value"), value);
        Path signed = Files.write(folder.resolve("signed"), message);
        return run(
                        "openssl",
                        "dgst",
                        "-sm3",
                        "-keyform",
                        "DER",
                        "-verify",
                        key.toString(),
                        "-signature",
                        signature.toString(),
                        "-sigopt",
                        "distid:1234567812345678",
                        signed.toString())
                == 0;
    }

    private static boolean hasOpenssl() {
        try {
            return run("openssl", "version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(Arrays.asList(command))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
