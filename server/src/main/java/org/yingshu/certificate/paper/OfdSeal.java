package org.yingshu.certificate.paper;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.gm.ses.v1.SES_ESPictrueInfo;
import org.ofdrw.gm.ses.v1.SES_Header;
import org.ofdrw.gm.ses.v4.CertInfoList;
import org.ofdrw.gm.ses.v4.SES_CertList;
import org.ofdrw.gm.ses.v4.SES_ESPropertyInfo;
import org.ofdrw.gm.ses.v4.SES_SealInfo;
import org.ofdrw.gm.ses.v4.SES_Signature;
import org.ofdrw.gm.ses.v4.SESeal;
import org.ofdrw.gm.ses.v4.TBS_Sign;
import org.ofdrw.sign.ExtendSignatureContainer;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.proof.Sm3;

/** A seal as OFD knows it: the electronic seal and its signature of GB/T 38540-2020, with SM3 and SM2. */
final class OfdSeal implements ExtendSignatureContainer {

    private static final int VERSION = 4;
    private static final int ORGANISATION = 1;
    /** The seal's size on paper in millimetres. */
    static final int SIZE = 40;

    private final Seal seal;
    private final Instant at;

    OfdSeal(Seal seal, Instant at) {
        this.seal = seal;
        this.at = at;
    }

    @Override
    public MessageDigest getDigestFnc() {
        return new SM3.Digest();
    }

    @Override
    public ASN1ObjectIdentifier getSignAlgOID() {
        return SealKeys.SM2_WITH_SM3;
    }

    @Override
    public byte[] sign(InputStream in, String propertyInfo) throws IOException {
        TBS_Sign toSign = new TBS_Sign()
                .setVersion(SES_Header.V4)
                .setEseal(eseal())
                .setTimeInfo(time(at))
                .setDataHash(Sm3.of(in.readAllBytes()))
                .setPropertyInfo(propertyInfo);
        return new SES_Signature()
                .setToSign(toSign)
                .setCert(new DEROctetString(seal.x509()))
                .setSignatureAlgID(SealKeys.SM2_WITH_SM3)
                .setSignature(seal.key().sign(toSign.getEncoded("DER")))
                .getEncoded("DER");
    }

    @Override
    public byte[] getSeal() throws IOException {
        return eseal().getEncoded("DER");
    }

    @Override
    public SigType getSignType() {
        return SigType.Seal;
    }

    private SESeal eseal() throws IOException {
        Instant from = seal.validFrom().atStartOfDay(WorkCalendar.ZONE).toInstant();
        Instant to = seal.validTo().plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
        var property = new SES_ESPropertyInfo()
                .setType(new org.bouncycastle.asn1.ASN1Integer(ORGANISATION))
                .setName(new DERUTF8String(seal.name()))
                .setCertListType(SES_ESPropertyInfo.CertListType)
                .setCertList(new SES_CertList(new CertInfoList().add(new DEROctetString(seal.x509()))))
                .setCreateDate(time(from))
                .setValidStart(time(from))
                .setValidEnd(time(to));
        var picture = new SES_ESPictrueInfo()
                .setType("png")
                .setData(seal.picture())
                .setWidth(SIZE)
                .setHeight(SIZE);
        var info = new SES_SealInfo()
                .setHeader(new SES_Header(new org.bouncycastle.asn1.ASN1Integer(VERSION), new DERIA5String("YINGSHU")))
                .setEsID(seal.id().toString().replace("-", ""))
                .setProperty(property)
                .setPicture(picture);
        var certificate = new DEROctetString(seal.x509());
        var signed = new ASN1EncodableVector();
        signed.add(info);
        signed.add(certificate);
        signed.add(SealKeys.SM2_WITH_SM3);
        return new SESeal()
                .seteSealInfo(info)
                .setCert(certificate)
                .setSignAlgID(SealKeys.SM2_WITH_SM3)
                .setSignedValue(seal.key().sign(new DERSequence(signed).getEncoded("DER")));
    }

    private static ASN1GeneralizedTime time(Instant at) {
        return new ASN1GeneralizedTime(Date.from(Objects.requireNonNull(at)), Locale.ROOT);
    }
}
