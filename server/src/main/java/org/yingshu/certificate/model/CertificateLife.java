package org.yingshu.certificate.model;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The life of a certificate: issued, sealed, perhaps changed or suspended, revoked or run out (R6.12, R6.14). */
public final class CertificateLife implements Lifecycle<Certificate, CertificateCommand, CertificateEvent> {

    @Override
    public Decision<CertificateEvent> decide(@Nullable Certificate certificate, CertificateCommand command, Act act) {
        if (command instanceof CertificateCommand.Issue issue) {
            return certificate == null
                    ? Decision.accept(issue.event())
                    : CertificateProblem.ALREADY_ISSUED.refuse(certificate.number());
        }
        if (certificate == null) {
            return CertificateProblem.NO_SUCH_CERTIFICATE.refuse();
        }
        if (certificate.status() == CertificateStatus.REVOKED) {
            return CertificateProblem.ENDED.refuse(certificate.number());
        }
        return switch (command) {
            case CertificateCommand.Issue issue -> CertificateProblem.ALREADY_ISSUED.refuse(certificate.number());
            case CertificateCommand.Sign sign -> sign(certificate, sign, act);
            case CertificateCommand.Change change -> change(certificate, change, act);
            case CertificateCommand.Suspend suspend -> suspend(certificate, suspend, act);
            case CertificateCommand.Resume resume -> resume(certificate, resume, act);
            case CertificateCommand.Revoke revoke -> revoke(certificate, revoke, act);
            case CertificateCommand.Expire expire -> expire(certificate, act);
        };
    }

    private static Decision<CertificateEvent> sign(Certificate it, CertificateCommand.Sign sign, Act act) {
        if (it.status() != CertificateStatus.PENDING_SIGNATURE) {
            return CertificateProblem.ALREADY_SIGNED.refuse(it.number());
        }
        if (it.isOver(day(act))) {
            return CertificateProblem.OVER.refuse(it.number(), String.valueOf(it.validTo()));
        }
        String digest = HexFormat.of().formatHex(it.digest());
        return digest.equals(sign.digest())
                ? Decision.accept(new CertificateEvent.Signed(
                        it.id(),
                        it.edition(),
                        sign.seal(),
                        digest,
                        sign.signature(),
                        it.caseId(),
                        act.name(),
                        act.at()))
                : CertificateProblem.NOT_SIGNED.refuse(it.number());
    }

    private static Decision<CertificateEvent> change(Certificate it, CertificateCommand.Change change, Act act) {
        if (change.reason().isBlank()) {
            return CertificateProblem.NO_REASON.refuse();
        }
        if (it.status() == CertificateStatus.SUSPENDED) {
            return CertificateProblem.NOT_VALID.refuse(it.number());
        }
        if (change.validTo() != null && change.validTo().isBefore(day(act))) {
            return CertificateProblem.OVER.refuse(it.number(), change.validTo().toString());
        }
        return Decision.accept(new CertificateEvent.Changed(
                it.id(), change.fields(), change.validTo(), change.reason(), it.edition() + 1, act.name(), act.at()));
    }

    private static Decision<CertificateEvent> suspend(Certificate it, CertificateCommand.Suspend suspend, Act act) {
        if (it.status() != CertificateStatus.VALID) {
            return CertificateProblem.NOT_VALID.refuse(it.number());
        }
        if (!suspend.ground().forAWhile()) {
            return CertificateProblem.WRONG_GROUND.refuse();
        }
        return suspend.reason().isBlank()
                ? CertificateProblem.NO_REASON.refuse()
                : Decision.accept(new CertificateEvent.Suspended(
                        it.id(), suspend.ground(), suspend.reason(), act.name(), act.at()));
    }

    private static Decision<CertificateEvent> resume(Certificate it, CertificateCommand.Resume resume, Act act) {
        if (it.status() != CertificateStatus.SUSPENDED) {
            return CertificateProblem.NOT_SUSPENDED.refuse(it.number());
        }
        if (it.isOver(day(act))) {
            return CertificateProblem.OVER.refuse(it.number(), String.valueOf(it.validTo()));
        }
        return resume.reason().isBlank()
                ? CertificateProblem.NO_REASON.refuse()
                : Decision.accept(new CertificateEvent.Resumed(it.id(), resume.reason(), act.name(), act.at()));
    }

    private static Decision<CertificateEvent> revoke(Certificate it, CertificateCommand.Revoke revoke, Act act) {
        if (revoke.ground().forAWhile()) {
            return CertificateProblem.WRONG_GROUND.refuse();
        }
        return revoke.reason().isBlank() || revoke.basis().isBlank()
                ? CertificateProblem.NO_REASON.refuse()
                : Decision.accept(new CertificateEvent.Revoked(
                        it.id(), revoke.ground(), revoke.reason(), revoke.basis(), it.caseId(), act.name(), act.at()));
    }

    private static Decision<CertificateEvent> expire(Certificate it, Act act) {
        if (it.status() == CertificateStatus.EXPIRED) {
            return Decision.accept();
        }
        return it.isOver(day(act))
                ? Decision.accept(new CertificateEvent.Expired(it.id(), Objects.requireNonNull(it.validTo()), act.at()))
                : CertificateProblem.NOT_OVER.refuse(it.number());
    }

    @Override
    public Certificate evolve(@Nullable Certificate certificate, CertificateEvent event) {
        return event instanceof CertificateEvent.Issued issued
                ? CertificateCourse.issued(issued)
                : CertificateCourse.after(Objects.requireNonNull(certificate), event);
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), WorkCalendar.ZONE);
    }
}
