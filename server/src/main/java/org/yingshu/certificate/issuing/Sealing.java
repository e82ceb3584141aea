package org.yingshu.certificate.issuing;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.paper.Seal;
import org.yingshu.certificate.paper.Seals;
import org.yingshu.engine.lifecycle.Act;

/** SM2 with the issuer's key over the SM3 of what a certificate says. */
@Component
class Sealing {

    private final Seals seals;

    Sealing(Seals seals) {
        this.seals = seals;
    }

    CertificateEvent.Seal over(Certificate certificate, Act act) {
        Seal seal = seals.of(certificate.issuer().organisation());
        byte[] digest = certificate.digest();
        HexFormat hex = HexFormat.of();
        return new CertificateEvent.Seal(
                seal.id(), hex.formatHex(digest), hex.formatHex(seal.key().sign(digest)), act.name());
    }

    /** One event for both: a certificate that is sealed with its issue never waits. */
    CertificateEvent.Issued set(CertificateEvent.Issued event, Act act) {
        return event.with(over(Certificate.of(event), act));
    }
}
