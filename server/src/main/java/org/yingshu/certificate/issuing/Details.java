package org.yingshu.certificate.issuing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.issuing.CertificateDetail.Shown;
import org.yingshu.certificate.kind.TypeStore;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.model.Wording;
import org.yingshu.certificate.paper.Papers;
import org.yingshu.shared.access.Caller;

/** Puts together what a page shows of a certificate. */
@Component
public class Details {

    private final TypeStore types;
    private final Hidden hidden;
    private final Wording wording;
    private final Papers papers;

    Details(TypeStore types, Hidden hidden, Wording wording, Papers papers) {
        this.types = types;
        this.hidden = hidden;
        this.wording = wording;
        this.papers = papers;
    }

    /** @param open whether personal values are shown in whole, as to their owner */
    public CertificateDetail of(UUID id, int version, Certificate it, boolean open, Caller caller) {
        return new CertificateDetail(
                id,
                version,
                it.type(),
                it.typeName(),
                it.template(),
                it.number(),
                it.holder().kind(),
                it.holder().name(),
                open ? hidden.open(id, it.holder()) : it.holder().code(),
                fields(it, open),
                it.issuer().organisation(),
                it.issuer().name(),
                it.region(),
                it.caseId(),
                it.backlog(),
                it.issuedOn(),
                it.validTo(),
                it.paperNumber(),
                it.status(),
                it.edition(),
                it.seal(),
                it.stop(),
                it.at(),
                it.isSealed() ? papers.address(it) : null,
                commands(it, caller));
    }

    private List<Shown> fields(Certificate it, boolean open) {
        List<CertificateType.Field> known =
                types.find(it.type()).map(CertificateType::fields).orElse(List.of());
        Locale reader = LocaleContextHolder.getLocale();
        return it.fields().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(known, entry.getKey())))
                .map(entry -> new Shown(
                        entry.getKey(),
                        wording.name(entry.getKey(), name(known, entry.getKey()), reader),
                        value(it, entry.getKey(), entry.getValue(), open, reader),
                        entry.getValue().sealed() != null))
                .toList();
    }

    /** What is masked has no words any more. */
    private String value(Certificate it, String element, Value value, boolean open, Locale reader) {
        return value.sealed() != null && !open
                ? value.shown()
                : wording.value(element, hidden.open(it.id(), element, value), reader);
    }

    private static int place(List<CertificateType.Field> known, String element) {
        List<String> elements =
                known.stream().map(CertificateType.Field::element).toList();
        int place = elements.indexOf(element);
        return place < 0 ? elements.size() : place;
    }

    private static String name(List<CertificateType.Field> known, String element) {
        return known.stream()
                .filter(field -> field.element().equals(element))
                .map(CertificateType.Field::name)
                .findFirst()
                .orElse(element);
    }

    /** What can be done now, and by this caller. */
    private static List<String> commands(Certificate it, Caller caller) {
        Map<CertificateStatus, List<String>> possible = Map.of(
                CertificateStatus.PENDING_SIGNATURE, List.of("signature", "change", "revocation"),
                CertificateStatus.VALID, List.of("change", "suspension", "revocation"),
                CertificateStatus.SUSPENDED, List.of("resumption", "revocation"),
                CertificateStatus.EXPIRED, List.of("change", "revocation"),
                CertificateStatus.REVOKED, List.of());
        if (!caller.may("certificate:issue")) {
            return List.of();
        }
        var commands = new ArrayList<>(possible.getOrDefault(it.status(), List.of()));
        if (!it.issuer().organisation().equals(caller.organisation())) {
            commands.clear();
        }
        return commands;
    }
}
