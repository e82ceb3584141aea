package org.yingshu.certificate.issuing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Sets the issuer's seal: SM2 over the SM3 of what the certificate says. */
@Component
public class Signing {

    private final Journal journal;
    private final StreamKind<Certificate, CertificateCommand, CertificateEvent> kind;
    private final Issuing issuing;
    private final Sealing sealing;
    private final TransactionTemplate transaction;

    Signing(
            Journal journal,
            StreamKind<Certificate, CertificateCommand, CertificateEvent> kind,
            Issuing issuing,
            Sealing sealing,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.kind = kind;
        this.issuing = issuing;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    /** @param problem the code of the reason why this one was not signed; null when it was */
    record Outcome(UUID id, @Nullable String problem) {}

    /** Of the issuer's own people only: nobody sets the seal of another organisation. */
    Handled<Certificate> sign(UUID id, Intent intent) {
        Certificate certificate = issuing.find(id).state();
        Caller caller = Caller.current();
        if (!certificate.issuer().organisation().equals(caller.organisation())) {
            throw new ProblemException(CertificateProblem.NOT_YOURS);
        }
        CertificateCommand.Sign command = command(certificate, journal.actOfCaller());
        return issuing.handle(id, command, intent);
    }

    /** Each by itself: one that cannot be signed does not keep the others waiting. */
    List<Outcome> signAll(List<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(id -> {
                    try {
                        transaction.executeWithoutResult(status -> sign(id, Intent.NONE));
                        return new Outcome(id, null);
                    } catch (ProblemException e) {
                        return new Outcome(id, e.code());
                    }
                })
                .toList();
    }

    /** By the system, where the decision itself was automatic; one that is sealed already stays as it is. */
    public Handled<Certificate> sign(UUID id, Act act) {
        Stored<Certificate> stored = issuing.find(id);
        return stored.state().status() == CertificateStatus.PENDING_SIGNATURE
                ? journal.handle(kind, id, command(stored.state(), act), act)
                : new Handled<>(id, stored.version(), stored.state());
    }

    private CertificateCommand.Sign command(Certificate certificate, Act act) {
        CertificateEvent.Seal seal = sealing.over(certificate, act);
        return new CertificateCommand.Sign(seal.seal(), seal.digest(), seal.signature());
    }
}
