package org.yingshu.casework.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.DeliveryWay;
import org.yingshu.casework.handling.Issuance;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Ruling;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.Ground;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.shared.access.Caller;

/** Certificates in place of papers, and certificates on decisions. */
@Component
class CertificateDesk implements CertificateSource, Issuance {

    private static final String IDENTITY_CARD = "id-card";
    private static final String DELIVERY = "delivery.way";

    private final Certificates certificates;
    private final CertificateTypes types;
    private final Subjects subjects;
    private final FormStore forms;
    private final Holders holders;
    private final ElementWords words;

    CertificateDesk(
            Certificates certificates,
            CertificateTypes types,
            Subjects subjects,
            FormStore forms,
            Holders holders,
            ElementWords words) {
        this.certificates = certificates;
        this.types = types;
        this.subjects = subjects;
        this.forms = forms;
        this.holders = holders;
        this.words = words;
    }

    @Override
    public Optional<String> number(String type, SubjectView subject) {
        return valid(type, subject).map(CertificateView::number).or(() -> checked(type, subject));
    }

    @Override
    public Optional<String> held(String type, SubjectView subject) {
        return subjects.fullCode(subject.id())
                .flatMap(code -> certificates.valid(type, code))
                .map(CertificateView::number)
                .or(() -> checked(type, subject));
    }

    /** Whose name and number were checked when the account was made, or at the window, shows no card again. */
    private static Optional<String> checked(String type, SubjectView subject) {
        return type.equals(IDENTITY_CARD) && !subject.enterprise() ? Optional.of(subject.code()) : Optional.empty();
    }

    @Override
    public Optional<String> ended(String type, SubjectView subject) {
        return subjects.fullCode(subject.id())
                .flatMap(code -> certificates.newest(type, code))
                .filter(view -> view.status() != CertificateStatus.PENDING_SIGNATURE)
                .map(view -> view.typeName() + " " + view.number()
                        + (view.validTo() == null ? "" : "（有效期至 " + view.validTo() + "）"));
    }

    @Override
    public Map<String, String> values(String type, SubjectView subject) {
        Map<String, String> values = new LinkedHashMap<>(
                valid(type, subject).map(CertificateView::fields).orElse(Map.of()));
        values.replaceAll(words::code);
        return values;
    }

    /** Whoever's certificate it is can read that it was used, and what for (R6.16). */
    private Optional<CertificateView> valid(String type, SubjectView subject) {
        Optional<CertificateView> found =
                subjects.fullCode(subject.id()).flatMap(code -> certificates.valid(type, code));
        Caller caller = Caller.currentOrNull();
        found.filter(view -> caller != null)
                .ifPresent(view -> certificates.use(new CertificateUse(
                        view.id(),
                        CertificateUse.Way.CALLED,
                        Objects.requireNonNull(caller).account(),
                        caller.name(),
                        caller.organisation(),
                        "办件免提交",
                        null)));
        return found;
    }

    @Override
    public List<Ruling.Issued> issue(CaseFile file, Procedure how, String step, Act act) {
        List<Ruling.Issued> issued = new ArrayList<>();
        // What a rule decided is done in the same moment: nobody's batch is waited for (R5.14).
        boolean byRule = file.decidedByRule(how, how.part(step));
        for (String code : how.part(step).certificates()) {
            CertificateType type = types.of(code).orElse(null);
            UUID issuer = file.office(how.part(step).department()).organisation();
            if (type != null && issuer != null) {
                CertificateView view = certificates.issue(request(file, type, issuer, byRule), act);
                boolean waits = view.status() == CertificateStatus.PENDING_SIGNATURE;
                issued.add(new Ruling.Issued(
                        code, view.id(), view.number(), waits ? Ruling.Seal.AWAITED : Ruling.Seal.AT_ISSUE));
            }
        }
        return issued;
    }

    @Override
    public Optional<DeliveryWay> wanted(CaseFile file) {
        return forms.find(file.id())
                .map(kept -> kept.application().form().get(DELIVERY))
                .map(value -> switch (value.toString()) {
                    case "electronic" -> DeliveryWay.ELECTRONIC;
                    case "post" -> DeliveryWay.POST;
                    default -> DeliveryWay.PICK_UP;
                });
    }

    private IssueRequest request(CaseFile file, CertificateType type, UUID issuer, boolean byRule) {
        UUID subject = file.head().applicant().subject();
        Map<String, String> known = new LinkedHashMap<>(subjects.values(subject));
        forms.find(file.id()).ifPresent(kept -> kept.application().form().forEach((element, value) -> {
            if (value != null && !value.toString().isBlank()) {
                known.put(element, text(value));
            }
        }));
        known.put("case.number", file.head().number());
        Map<String, String> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> {
            String value = known.get(field.element());
            if (value != null) {
                fields.put(field.element(), value);
            }
        });
        Holders.Holder holder = holders.of(file, type, known);
        return new IssueRequest(
                type.code(),
                holder.kind(),
                holder.code(),
                holder.name(),
                fields,
                file.id(),
                issuer,
                file.head().region(),
                counter(file.head()),
                byRule);
    }

    /** Who took it in elsewhere hands it over there, and so has to see it. */
    private static IssueRequest.@Nullable Counter counter(CaseHead head) {
        UUID window = head.office().organisation();
        return window == null || head.acceptedIn().equals(head.region())
                ? null
                : new IssueRequest.Counter(window, head.acceptedIn());
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(ElementWords.AND))
                : value.toString();
    }

    @Override
    public void revoke(CaseFile file, String reason, Act act) {
        for (Ruling ruling : file.rulings()) {
            for (Ruling.Issued issued : ruling.certificates()) {
                certificates.revoke(issued.certificate(), Ground.WITHDRAWN, reason, "承诺未履行，原决定撤销", act);
            }
        }
    }
}
