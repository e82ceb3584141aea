package org.yingshu.certificate.issuing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.CertificateUse.Way;
import org.yingshu.certificate.issuing.PaperAnswer.Paper;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.paper.Papers;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.files.DocumentFormat;
import org.yingshu.journal.Journal;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** Offices read certificates; what another than the issuer reads, the holder sees in the log. */
@Component
class Reading {

    private final Issuing issuing;
    private final Details details;
    private final Papers papers;
    private final UsageStore usage;
    private final Journal journal;

    Reading(Issuing issuing, Details details, Papers papers, UsageStore usage, Journal journal) {
        this.issuing = issuing;
        this.details = details;
        this.papers = papers;
        this.usage = usage;
        this.journal = journal;
    }

    @Transactional
    public CertificateDetail detail(UUID id) {
        Stored<Certificate> stored = issuing.find(id);
        Caller caller = Caller.current();
        if (!stored.state().issuer().organisation().equals(caller.organisation())) {
            log(id, Way.READ, "");
        }
        return details.of(id, stored.version(), stored.state(), false, caller);
    }

    /** All of it in the clear, for a reason that the holder will read. */
    @Transactional
    public CertificateDetail reveal(UUID id, String reason) {
        if (reason.isBlank()) {
            throw new ProblemException(CertificateProblem.NO_REASON);
        }
        Stored<Certificate> stored = issuing.find(id);
        log(id, Way.REVEALED, reason);
        return details.of(id, stored.version(), stored.state(), true, Caller.current());
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        issuing.find(id);
        return journal.history(id);
    }

    @Transactional(readOnly = true)
    public Page<UsageStore.UsageRow> usage(UUID id, @Nullable String after, int size) {
        issuing.find(id);
        return usage.list(id, after, size);
    }

    @Transactional
    public Paper paper(UUID id, DocumentFormat format) {
        Certificate certificate = issuing.find(id).state();
        byte[] content = papers.of(certificate, format);
        log(id, Way.DOWNLOADED, "");
        return new Paper(certificate.typeName() + " " + certificate.number(), format, content);
    }

    private void log(UUID id, Way way, String purpose) {
        Caller caller = Caller.current();
        usage.add(new CertificateUse(id, way, caller.account(), caller.name(), caller.organisation(), purpose, null));
    }
}
