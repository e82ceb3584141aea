package org.yingshu.certificate.sampling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.kind.TypeStore;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.paper.Seal;
import org.yingshu.certificate.paper.Seals;
import org.yingshu.clock.ClockView;
import org.yingshu.clock.Clocks;
import org.yingshu.clock.Light;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.proof.Sm2Key;

/**
 * What the platform itself has against a certificate. It sees no paper and no file of a case: the checker looks at those,
 * and may find otherwise.
 */
@Component
class SelfCheck {

    private final TypeStore types;
    private final Hidden hidden;
    private final Seals seals;
    private final Subjects subjects;
    private final Clocks clocks;
    private final Clock clock;

    SelfCheck(TypeStore types, Hidden hidden, Seals seals, Subjects subjects, Clocks clocks, Clock clock) {
        this.types = types;
        this.hidden = hidden;
        this.seals = seals;
        this.subjects = subjects;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Something against a certificate.
     *
     * @param reason the last part of the message's code, certificate.remark.…
     */
    record Remark(Aspect aspect, String reason, List<Object> arguments) {

        static Remark of(Aspect aspect, String reason, Object... arguments) {
            return new Remark(aspect, reason, List.of(arguments));
        }
    }

    List<Remark> of(Certificate certificate) {
        List<Remark> remarks = new ArrayList<>();
        complete(certificate, remarks);
        matches(certificate, remarks);
        seal(certificate, remarks);
        state(certificate, remarks);
        return remarks;
    }

    private void complete(Certificate it, List<Remark> remarks) {
        Optional<CertificateType> type = types.find(it.type());
        if (type.isEmpty()) {
            remarks.add(Remark.of(Aspect.COMPLETE, "no-type", it.type()));
            return;
        }
        for (CertificateType.Field field : type.get().fields()) {
            Value value = it.fields().get(field.element());
            if (field.required() && (value == null || value.shown().isBlank())) {
                remarks.add(Remark.of(Aspect.COMPLETE, "missing", field.name()));
            }
        }
    }

    /** Names only the field that differs: what the register says of a person is nobody's business here. */
    private void matches(Certificate it, List<Remark> remarks) {
        if (it.holder().kind() == HolderKind.PROJECT) {
            return;
        }
        Optional<SubjectView> holder = subjects.withCode(hidden.open(it.id(), it.holder()));
        if (holder.isEmpty()) {
            return; // The register need not know everybody.
        }
        if (!holder.get().name().equals(it.holder().name())) {
            remarks.add(Remark.of(
                    Aspect.MATCHES, "holder", it.holder().name(), holder.get().name()));
        }
        Map<String, String> known = subjects.values(holder.get().id());
        for (CertificateType.Field field :
                types.find(it.type()).map(CertificateType::fields).orElse(List.of())) {
            Value value = it.fields().get(field.element());
            String registered = known.get(field.element());
            if (value != null
                    && registered != null
                    && !registered.isBlank()
                    && !registered.strip().equals(hidden.open(it.id(), field.element(), value))) {
                remarks.add(Remark.of(Aspect.MATCHES, "differs", field.name()));
            }
        }
    }

    private void seal(Certificate it, List<Remark> remarks) {
        Certificate.Sealed sealed = it.seal();
        if (it.status() == CertificateStatus.PENDING_SIGNATURE) {
            ClockView due = clocks.nearest(List.of(it.id())).get(it.id());
            if (due != null && due.light() == Light.OVERDUE) {
                remarks.add(Remark.of(Aspect.SEAL, "late", String.valueOf(due.due())));
            }
            return;
        }
        if (sealed == null || !it.isSealed()) {
            remarks.add(Remark.of(Aspect.SEAL, "altered"));
            return;
        }
        Seal seal = seals.seal(sealed.seal());
        HexFormat hex = HexFormat.of();
        if (!Sm2Key.verify(seal.key().open(), it.digest(), hex.parseHex(sealed.signature()))) {
            remarks.add(Remark.of(Aspect.SEAL, "signature"));
        }
        if (!seal.organisation().equals(it.issuer().organisation())) {
            remarks.add(Remark.of(Aspect.SEAL, "foreign", seal.name()));
        }
        LocalDate day = LocalDate.ofInstant(sealed.at(), WorkCalendar.ZONE);
        if (day.isBefore(seal.validFrom()) || day.isAfter(seal.validTo())) {
            remarks.add(Remark.of(Aspect.SEAL, "day", day.toString()));
        }
    }

    private void state(Certificate it, List<Remark> remarks) {
        boolean ended = it.status() == CertificateStatus.EXPIRED || it.status() == CertificateStatus.REVOKED;
        if (it.isOver(LocalDate.now(clock)) && !ended) {
            remarks.add(Remark.of(Aspect.STATE, "over", String.valueOf(it.validTo())));
        }
    }

    /** The reasons alone, as they are kept with what was found. */
    static List<String> reasons(List<Remark> remarks, Aspect aspect) {
        return remarks.stream()
                .filter(remark -> remark.aspect() == aspect)
                .map(Remark::reason)
                .distinct()
                .toList();
    }
}
