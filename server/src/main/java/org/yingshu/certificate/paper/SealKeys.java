package org.yingshu.certificate.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.proof.Sm2Key;

/**
 * The X.509 certificate of a seal's key, with SM3 and SM2 (GB/T 20518). It is signed by the key itself: where an
 * authority gives keys, its certificate takes this one's place.
 */
final class SealKeys {

    static final ASN1ObjectIdentifier SM2_WITH_SM3 = GMObjectIdentifiers.sm2sign_with_sm3;

    private SealKeys() {}

    static byte[] x509(UUID id, String name, Sm2Key key, LocalDate from, LocalDate to) {
        try {
            var algorithm = new AlgorithmIdentifier(SM2_WITH_SM3);
            X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "CN")
                    .addRDN(BCStyle.CN, name)
                    .build();
            var generator = new V3TBSCertificateGenerator();
            generator.setSerialNumber(new ASN1Integer(new BigInteger(1, bytes(id))));
            generator.setSignature(algorithm);
            generator.setIssuer(subject);
            generator.setSubject(subject);
            generator.setStartDate(time(from));
            generator.setEndDate(time(to.plusDays(1)));
            generator.setSubjectPublicKeyInfo(new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, GMObjectIdentifiers.sm2p256v1),
                    uncompressed(key.open())));
            var toSign = generator.generateTBSCertificate();
            var whole = new ASN1EncodableVector();
            whole.add(toSign);
            whole.add(algorithm);
            whole.add(new DERBitString(key.sign(toSign.getEncoded("DER"))));
            return new DERSequence(whole).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The point of a public key as X.509 has it. */
    static byte[] uncompressed(byte[] open) {
        return GMNamedCurves.getByName("sm2p256v1").getCurve().decodePoint(open).getEncoded(false);
    }

    /** The public key of a certificate, compressed as we keep it. */
    static byte[] keyOf(byte[] x509) {
        var certificate = org.bouncycastle.asn1.x509.Certificate.getInstance(x509);
        byte[] point = certificate.getSubjectPublicKeyInfo().getPublicKeyData().getOctets();
        return GMNamedCurves.getByName("sm2p256v1")
                .getCurve()
                .decodePoint(point)
                .getEncoded(true);
    }

    private static Time time(LocalDate day) {
        return new Time(Date.from(day.atStartOfDay(WorkCalendar.ZONE).toInstant()));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
