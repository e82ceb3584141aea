package org.yingshu.certificate.issuing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.certificate.kind.TypeStore;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.CertificateCommand;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.model.Numbers;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.codes.CitizenId;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;

/**
 * Makes certificates of what cases result in, as electronic ones (R6.12): some types the platform seals with the issue,
 * the others wait for the issuer's people.
 */
@Component
public class Issuing {

    private final Journal journal;
    private final StreamKind<Certificate, CertificateCommand, CertificateEvent> kind;
    private final JsonStateTable<Certificate> store;
    private final TypeStore types;
    private final Numbers numbers;
    private final Hidden hidden;
    private final Directory directory;
    private final Sealing sealing;
    private final Clock clock;

    Issuing(
            Journal journal,
            StreamKind<Certificate, CertificateCommand, CertificateEvent> kind,
            JsonStateTable<Certificate> certificateTable,
            TypeStore types,
            Numbers numbers,
            Hidden hidden,
            Directory directory,
            Sealing sealing,
            Clock clock) {
        this.journal = journal;
        this.kind = kind;
        this.store = certificateTable;
        this.types = types;
        this.numbers = numbers;
        this.hidden = hidden;
        this.directory = directory;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Of one case, type and holder there is one certificate, however often it is asked for. */
    public static UUID idOf(IssueRequest request) {
        if (request.caseId() == null) {
            return Ids.next();
        }
        String name = request.caseId() + " " + request.type() + " " + Hidden.plain(request.holderCode());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A paper that was given before.
     *
     * @param number as it stands on the paper
     */
    public record OldPaper(
            String number, LocalDate issuedOn, @Nullable LocalDate validTo) {}

    /**
     * Issues once: what is there under the id already is given back as it is.
     *
     * @param issuedOn the day that stands on the paper; null for today
     */
    @Transactional
    public Handled<Certificate> issue(UUID id, IssueRequest request, @Nullable LocalDate issuedOn, Act act) {
        CertificateType type = type(request.type());
        LocalDate day = issuedOn == null ? LocalDate.now(clock) : issuedOn;
        return issue(id, type, request, day, type.validTo(day), null, act);
    }

    /** Makes a certificate of a paper that was given before; it waits for its seal without a limit of its own. */
    @Transactional
    public Handled<Certificate> issue(UUID id, IssueRequest request, OldPaper paper, Act act) {
        return issue(id, type(request.type()), request, paper.issuedOn(), paper.validTo(), paper.number(), act);
    }

    private Handled<Certificate> issue(
            UUID id,
            CertificateType type,
            IssueRequest request,
            LocalDate day,
            @Nullable LocalDate validTo,
            @Nullable String paperNumber,
            Act act) {
        Stored<Certificate> before = store.find(id);
        if (before != null) {
            return new Handled<>(id, before.version(), before.state());
        }
        check(type, request);
        OrganisationView issuer = directory
                .organisation(request.issuer())
                .orElseThrow(() -> new ProblemException(CertificateProblem.UNKNOWN_ORGANISATION, request.issuer()));
        var event = new CertificateEvent.Issued(
                id,
                type.code(),
                type.name(),
                types.current(type.code()),
                numbers.next(request.region(), day),
                hidden.holder(id, request.holderKind(), request.holderName(), request.holderCode()),
                hidden.values(id, type, request.fields()),
                new CertificateEvent.Issuer(issuer.id(), issuer.name()),
                request.region(),
                request.caseId(),
                paperNumber != null,
                day,
                validTo,
                paperNumber,
                request.counter(),
                null,
                act.at());
        boolean sealed = (type.sealedAtIssue() || request.sealed()) && paperNumber == null;
        return journal.handle(
                kind, id, new CertificateCommand.Issue(id.toString(), sealed ? sealing.set(event, act) : event), act);
    }

    private CertificateType type(String code) {
        return types.find(code).orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, code));
    }

    /** Writes a certificate anew, as its next edition, which waits for its seal again. */
    @Transactional
    public Handled<Certificate> change(
            UUID id, Map<String, String> fields, @Nullable LocalDate validTo, String reason, Intent intent, Act act) {
        Certificate before = find(id).state();
        CertificateType type = type(before.type());
        var whole = new TreeMap<String, String>();
        before.fields().forEach((element, value) -> whole.put(element, hidden.open(id, element, value)));
        whole.putAll(fields);
        checkFields(type, whole);
        var sm3 = new Sm3();
        fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> sm3.field(field.getKey())
                .field(field.getValue()));
        String meant = HexFormat.of().formatHex(sm3.end());
        return journal.handle(
                kind,
                id,
                new CertificateCommand.Change(meant, hidden.values(id, type, whole), validTo, reason),
                intent,
                act);
    }

    @Transactional
    public Handled<Certificate> handle(UUID id, CertificateCommand command, Intent intent) {
        return journal.handle(kind, id, command, intent);
    }

    /** Ends one by a decision that another module made. */
    @Transactional
    public void revoke(UUID id, CertificateCommand.Revoke command, Act act) {
        journal.handle(kind, id, command, act);
    }

    public Stored<Certificate> find(UUID id) {
        Stored<Certificate> stored = store.find(id);
        if (stored == null) {
            throw new ProblemException(CertificateProblem.NO_SUCH_CERTIFICATE);
        }
        return stored;
    }

    private static void check(CertificateType type, IssueRequest request) {
        boolean project = type.holder() == HolderKind.PROJECT;
        // What a person may have, an enterprise may have too: a flat, a contract.
        if (project != (request.holderKind() == HolderKind.PROJECT)) {
            throw new ProblemException(CertificateProblem.HOLDER_KIND, type.name());
        }
        boolean right =
                switch (request.holderKind()) {
                    case ENTERPRISE -> CreditCode.parse(request.holderCode()).isValid();
                    case PERSON -> CitizenId.parse(request.holderCode()).isValid();
                    case PROJECT -> !request.holderCode().isBlank();
                };
        if (!right || request.holderName().isBlank()) {
            throw new ProblemException(CertificateProblem.HOLDER_CODE);
        }
        checkFields(type, request.fields());
    }

    private static void checkFields(CertificateType type, Map<String, String> fields) {
        for (String element : fields.keySet()) {
            if (type.field(element).isEmpty()) {
                throw new ProblemException(CertificateProblem.NO_SUCH_FIELD, element);
            }
        }
        for (CertificateType.Field field : type.fields()) {
            String value = fields.get(field.element());
            if (field.required() && (value == null || value.isBlank())) {
                throw new ProblemException(CertificateProblem.FIELD_MISSING, field.name());
            }
        }
    }
}
