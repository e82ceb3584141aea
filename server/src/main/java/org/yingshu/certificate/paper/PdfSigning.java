package org.yingshu.certificate.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.yingshu.certificate.paper.Finding.Kind;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.engine.proof.Sm3;

/**
 * Signs a PDF file with SM2 over the SM3 of all its bytes but the signature's own, and looks whether they are still the
 * same. The signature holds the certificate of the key and the signed value in DER; readers that know no SM2 show the
 * document all the same.
 */
final class PdfSigning {

    private static final COSName FILTER = COSName.getPDFName("Yingshu.SM2");
    private static final COSName SUB_FILTER = COSName.getPDFName("yingshu.sm2.sm3.detached");

    private PdfSigning() {}

    static byte[] sign(byte[] pdf, Seal seal, String reason, Instant at) {
        var out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(FILTER);
            signature.setSubFilter(SUB_FILTER);
            signature.setName(seal.name());
            signature.setReason(reason);
            var signedAt = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
            signedAt.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(signedAt);
            options.setPreferredSignatureSize(SignatureOptions.DEFAULT_SIGNATURE_SIZE);
            document.addSignature(signature, content -> contents(seal, Sm3.of(content.readAllBytes())), options);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF file could not be signed", e);
        }
    }

    private static byte[] contents(Seal seal, byte[] digest) throws IOException {
        var parts = new ASN1EncodableVector();
        parts.add(new DEROctetString(seal.x509()));
        parts.add(SealKeys.SM2_WITH_SM3);
        parts.add(new DEROctetString(seal.key().sign(digest)));
        return new DERSequence(parts).getEncoded("DER");
    }

    static Finding check(byte[] pdf) {
        byte[] key = null;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            PDSignature signature = signatures.stream()
                    .filter(one -> SUB_FILTER.getName().equals(one.getSubFilter()))
                    .findFirst()
                    .orElse(null);
            if (signature == null) {
                return Finding.UNSIGNED;
            }
            ASN1Sequence parts =
                    ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(trimmed(signature.getContents(pdf))));
            key = SealKeys.keyOf(
                    ASN1OctetString.getInstance(parts.getObjectAt(0)).getOctets());
            byte[] signed = ASN1OctetString.getInstance(parts.getObjectAt(2)).getOctets();
            int[] range = signature.getByteRange();
            boolean whole = range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length;
            byte[] digest = Sm3.of(signature.getSignedContent(new ByteArrayInputStream(pdf)));
            return new Finding(whole && Sm2Key.verify(key, digest, signed) ? Kind.INTACT : Kind.ALTERED, key);
        } catch (IOException | RuntimeException e) {
            return new Finding(Kind.ALTERED, key);
        }
    }

    /** Without the zeros that fill the place of the signature: DER says itself how long it is. */
    private static byte[] trimmed(byte[] contents) throws IOException {
        try (var in = new org.bouncycastle.asn1.ASN1InputStream(contents)) {
            return in.readObject().getEncoded("DER");
        }
    }
}
