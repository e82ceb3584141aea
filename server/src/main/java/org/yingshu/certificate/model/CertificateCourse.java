package org.yingshu.certificate.model;

import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.model.Certificate.Sealed;
import org.yingshu.certificate.model.Certificate.Stop;

/** What each event makes of a certificate. */
final class CertificateCourse {

    private CertificateCourse() {}

    static Certificate issued(CertificateEvent.Issued it) {
        CertificateEvent.Seal seal = it.seal();
        return new Certificate(
                it.certificate(),
                it.type(),
                it.typeName(),
                it.template(),
                it.number(),
                it.holder(),
                it.fields(),
                it.issuer(),
                it.region(),
                it.caseId(),
                it.backlog(),
                it.issuedOn(),
                it.validTo(),
                it.paperNumber(),
                it.counter(),
                seal == null ? CertificateStatus.PENDING_SIGNATURE : CertificateStatus.VALID,
                1,
                seal == null ? null : new Sealed(1, seal.seal(), seal.digest(), seal.signature(), seal.by(), it.at()),
                null,
                it.at());
    }

    static Certificate after(Certificate before, CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.Issued it -> issued(it);
            case CertificateEvent.Signed it ->
                before.with(
                        before.fields(),
                        before.validTo(),
                        CertificateStatus.VALID,
                        before.edition(),
                        new Sealed(it.edition(), it.seal(), it.digest(), it.signature(), it.by(), it.at()),
                        null);
            case CertificateEvent.Changed it ->
                before.with(
                        it.fields(),
                        it.validTo(),
                        CertificateStatus.PENDING_SIGNATURE,
                        it.edition(),
                        before.seal(),
                        null);
            case CertificateEvent.Suspended it ->
                before.withStatus(
                        CertificateStatus.SUSPENDED, new Stop(it.ground(), it.reason(), "", it.by(), it.at()));
            case CertificateEvent.Resumed it -> before.withStatus(CertificateStatus.VALID, null);
            case CertificateEvent.Revoked it ->
                before.withStatus(
                        CertificateStatus.REVOKED, new Stop(it.ground(), it.reason(), it.basis(), it.by(), it.at()));
            case CertificateEvent.Expired it -> before.withStatus(CertificateStatus.EXPIRED, before.stop());
        };
    }
}
