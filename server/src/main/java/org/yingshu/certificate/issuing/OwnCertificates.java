package org.yingshu.certificate.issuing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.certificate.issuing.CommandController.NewCertificate;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** The caller's commands: a certificate is in the hands of the organisation that issued it, and of nobody else. */
@Component
class OwnCertificates {

    private final Issuing issuing;
    private final Signing signing;
    private final Details details;
    private final Journal journal;

    OwnCertificates(Issuing issuing, Signing signing, Details details, Journal journal) {
        this.issuing = issuing;
        this.signing = signing;
        this.details = details;
        this.journal = journal;
    }

    /** A certificate of a paper that the caller's own organisation gave. */
    @Transactional
    public CertificateDetail issue(NewCertificate request, Intent intent) {
        Caller caller = Caller.current();
        UUID organisation = caller.organisation();
        if (organisation == null) {
            throw new ProblemException(CertificateProblem.NOT_YOURS);
        }
        return shown(issuing.issue(
                intent.newId(),
                new IssueRequest(
                        request.type(),
                        request.holderKind(),
                        request.holderCode(),
                        request.holderName(),
                        request.fields(),
                        null,
                        organisation,
                        caller.region()),
                request.issuedOn(),
                journal.actOfCaller()));
    }

    @Transactional
    public CertificateDetail sign(UUID id, Intent intent) {
        return shown(signing.sign(id, intent));
    }

    @Transactional
    public CertificateDetail change(
            UUID id, Map<String, String> fields, @Nullable LocalDate validTo, String reason, Intent intent) {
        own(id);
        return shown(issuing.change(id, fields, validTo, reason, intent, journal.actOfCaller()));
    }

    @Transactional
    public CertificateDetail handle(UUID id, CertificateCommand command, Intent intent) {
        own(id);
        return shown(issuing.handle(id, command, intent));
    }

    private void own(UUID id) {
        if (!issuing.find(id)
                .state()
                .issuer()
                .organisation()
                .equals(Caller.current().organisation())) {
            throw new ProblemException(CertificateProblem.NOT_YOURS);
        }
    }

    private CertificateDetail shown(Handled<Certificate> handled) {
        return details.of(handled.id(), handled.version(), handled.state(), false, Caller.current());
    }
}
