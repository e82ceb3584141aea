package org.yingshu.certificate.issuing;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.engine.calendar.limit.LimitUnit;
import org.yingshu.journal.Journal;

/** Two working days from the issue to the seal (R6.12). A backlog has a limit of its own (R6.13). */
@Component
class CertificateClocks {

    private static final String KIND = Certificates.SEALING;

    private final Issuing issuing;
    private final Clocks clocks;
    private final Journal journal;
    private final CertificateSettings settings;

    CertificateClocks(Issuing issuing, Clocks clocks, Journal journal, CertificateSettings settings) {
        this.issuing = issuing;
        this.clocks = clocks;
        this.journal = journal;
        this.settings = settings;
    }

    /** In the transaction of the issue, of which there are many. What is sealed with its issue has nothing to wait for. */
    @EventListener
    void on(CertificateEvent.Issued event) {
        if (!event.backlog() && event.seal() == null) {
            start(
                    event.certificate(),
                    event.typeName(),
                    event.number(),
                    event.issuer().organisation(),
                    event.region());
        }
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Changed event) {
        restart(event.certificate());
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Signed event) {
        clocks.stop(event.certificate(), KIND, journal.now());
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Revoked event) {
        clocks.stop(event.certificate(), KIND, journal.now());
    }

    @ApplicationModuleListener
    void on(CertificateEvent.Expired event) {
        clocks.stop(event.certificate(), KIND, journal.now());
    }

    /** By the certificate as it is now, so that events which arrive late or twice do no harm. */
    private void restart(UUID id) {
        Certificate certificate = issuing.find(id).state();
        clocks.stop(id, KIND, journal.now());
        if (certificate.status() != CertificateStatus.PENDING_SIGNATURE
                || certificate.backlog() && certificate.edition() == 1) {
            return;
        }
        start(
                id,
                certificate.typeName(),
                certificate.number(),
                certificate.issuer().organisation(),
                certificate.region());
    }

    private void start(UUID id, String type, String number, UUID issuer, String region) {
        clocks.start(new ClockStart(
                id,
                KIND,
                type + " " + number,
                new Limit(BigDecimal.valueOf(settings.signingDays()), LimitUnit.WORKING_DAY),
                journal.now(),
                Set.of(issuer),
                region,
                "/workbench/certificate/certificates/" + id));
    }
}
