package org.yingshu.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.issuing.CertificateQueries;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.certificate.issuing.Signing;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** What other modules do with certificates. */
@Component
public class Certificates {

    /** The kind of the clock that runs from an issue to its seal; its subject is the certificate. */
    public static final String SEALING = "certificate.signing.due";

    private final Issuing issuing;
    private final Signing signing;
    private final CertificateQueries queries;
    private final UsageStore usage;
    private final Hidden hidden;
    private final Clock clock;
    private final TransactionTemplate apart;

    Certificates(
            Issuing issuing,
            Signing signing,
            CertificateQueries queries,
            UsageStore usage,
            Hidden hidden,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.issuing = issuing;
        this.signing = signing;
        this.queries = queries;
        this.usage = usage;
        this.hidden = hidden;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Issues a certificate in the transaction in hand, whose scope must cover the issuer; it waits for its seal unless its
     * type is sealed with the issue. The
     * same case, type and holder give the same certificate again.
     */
    @Transactional
    public CertificateView issue(IssueRequest request, Act act) {
        return view(issuing.issue(Issuing.idOf(request), request, (LocalDate) null, act)
                .state());
    }

    /** Sets the issuer's seal at once, for decisions that are themselves automatic. */
    @Transactional
    public CertificateView sign(UUID certificate, Act act) {
        return view(signing.sign(certificate, act).state());
    }

    /**
     * The newest certificate of a type that its holder has and that holds today, wherever it was issued. Who takes it in
     * place of a paper says so by {@link #use}.
     */
    public Optional<CertificateView> valid(String type, String holderCode) {
        LocalDate today = LocalDate.now(clock);
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL,
                () -> apart.execute(status -> queries.valid(type, holderCode, today)
                        .map(id -> view(issuing.find(id).state())))));
    }

    /** Ends a certificate with the decision that it came of, in the transaction in hand. */
    @Transactional
    public void revoke(UUID certificate, Ground ground, String reason, String basis, Act act) {
        issuing.revoke(certificate, new CertificateCommand.Revoke(ground, reason, basis), act);
    }

    /** The newest that somebody has of a type, whether it holds or not. */
    public Optional<CertificateView> newest(String type, String holderCode) {
        return Objects.requireNonNull(CurrentScope.in(
                DataScope.ALL,
                () -> apart.execute(status -> queries.newest(type, holderCode)
                        .map(id -> view(issuing.find(id).state())))));
    }

    /** Logs a use, for the holder to see; committed by itself, so that a use that came to nothing is seen too. */
    public void use(CertificateUse use) {
        CurrentScope.asSystem(() -> apart.executeWithoutResult(status -> usage.add(use)));
    }

    private CertificateView view(Certificate it) {
        Map<String, String> fields = new TreeMap<>();
        it.fields().forEach((element, value) -> fields.put(element, hidden.open(it.id(), element, value)));
        return new CertificateView(
                it.id(),
                it.type(),
                it.typeName(),
                it.number(),
                it.holder().kind(),
                it.holder().name(),
                fields,
                it.status(),
                it.issuer().name(),
                it.issuedOn(),
                it.validTo(),
                it.edition());
    }
}
