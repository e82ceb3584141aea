package org.yingshu.certificate.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.HolderCodes;
import org.yingshu.certificate.issuing.CertificateDetail;
import org.yingshu.certificate.issuing.CertificateQueries;
import org.yingshu.certificate.issuing.CertificateRow;
import org.yingshu.certificate.issuing.Details;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.certificate.issuing.PaperAnswer.Paper;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.paper.Papers;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.files.DocumentFormat;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.Page;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/**
 * The caller's own certificates, wherever they were issued. They are read in the scope of the system, so each is held
 * against the codes that the caller was proved to have; another's is not there.
 */
@Component
public class Holding {

    private final ObjectProvider<HolderCodes> codes;
    private final CertificateQueries queries;
    private final Issuing issuing;
    private final Details details;
    private final Hidden hidden;
    private final Papers papers;
    private final UsageStore usage;
    private final CertificateSettings settings;
    private final Clock clock;

    Holding(
            ObjectProvider<HolderCodes> codes,
            CertificateQueries queries,
            Issuing issuing,
            Details details,
            Hidden hidden,
            Papers papers,
            UsageStore usage,
            CertificateSettings settings,
            Clock clock) {
        this.codes = codes;
        this.queries = queries;
        this.issuing = issuing;
        this.details = details;
        this.hidden = hidden;
        this.papers = papers;
        this.usage = usage;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CertificateRow> all(Caller caller) {
        return queries.ofHolders(codesOf(caller), casesOf(caller));
    }

    /** Those that hold, and will not for long. */
    Set<UUID> nearEnd(List<CertificateRow> rows) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusDays(settings.nearDays());
        return rows.stream()
                .filter(row -> row.status() == CertificateStatus.VALID
                        && row.validTo() != null
                        && !row.validTo().isBefore(today)
                        && !row.validTo().isAfter(until))
                .map(CertificateRow::id)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public CertificateDetail detail(Caller caller, UUID id) {
        Stored<Certificate> stored = own(caller, id);
        return details.of(id, stored.version(), stored.state(), true, caller);
    }

    @Transactional(readOnly = true)
    public Page<UsageStore.UsageRow> usage(Caller caller, UUID id, @Nullable String after, int size) {
        own(caller, id);
        return usage.list(id, after, size);
    }

    @Transactional
    public Paper paper(Caller caller, UUID id, DocumentFormat format) {
        Certificate it = own(caller, id).state();
        return new Paper(it.typeName() + " " + it.number(), format, papers.of(it, format));
    }

    /** @throws ProblemException where it is not the caller's */
    public Stored<Certificate> own(Caller caller, UUID id) {
        Stored<Certificate> stored = issuing.find(id);
        String digest = stored.state().holder().digest();
        UUID origin = stored.state().caseId();
        boolean received = origin != null && casesOf(caller).contains(origin);
        if (!received
                && codesOf(caller).stream()
                        .noneMatch(code -> hidden.digest(code).equals(digest))) {
            throw new ProblemException(CertificateProblem.NO_SUCH_CERTIFICATE);
        }
        return stored;
    }

    private Set<UUID> casesOf(Caller caller) {
        HolderCodes known = codes.getIfAvailable();
        return known == null ? Set.of() : known.cases(caller);
    }

    private Set<String> codesOf(Caller caller) {
        HolderCodes known = codes.getIfAvailable();
        return known == null ? Set.of() : known.of(caller);
    }
}
