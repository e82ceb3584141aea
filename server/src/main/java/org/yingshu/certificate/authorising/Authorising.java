package org.yingshu.certificate.authorising;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.authorising.Authorisation.Purpose;
import org.yingshu.certificate.issuing.CertificateDetail;
import org.yingshu.certificate.issuing.Details;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.certificate.mine.Holding;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Tries;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.qr.QrPicture;

/**
 * The holder makes a code for one certificate and one purpose; the officer who gets it sees that certificate, once, and the
 * holder reads who it was. Both work in the scope of the system, so each asks first what is the caller's.
 */
@Component
class Authorising {

    private final AuthorisationStore store;
    private final Codes codes;
    private final Holding holding;
    private final Issuing issuing;
    private final Details details;
    private final UsageStore usage;
    private final Tries tries;
    private final Directory directory;
    private final Journal journal;
    private final CertificateSettings settings;

    Authorising(
            AuthorisationStore store,
            Codes codes,
            Holding holding,
            Issuing issuing,
            Details details,
            UsageStore usage,
            Tries tries,
            Directory directory,
            Journal journal,
            CertificateSettings settings) {
        this.store = store;
        this.codes = codes;
        this.holding = holding;
        this.issuing = issuing;
        this.details = details;
        this.usage = usage;
        this.tries = tries;
        this.directory = directory;
        this.journal = journal;
        this.settings = settings;
    }

    /**
     * What the holder shows.
     *
     * @param picture the code as a QR picture, PNG in Base64
     */
    record Given(UUID id, String code, String picture, Purpose purpose, String what, Instant endsAt) {}

    /** @param usedBy who looked; null while nobody has */
    record State(
            UUID id,
            Purpose purpose,
            String what,
            Instant endsAt,
            boolean open,
            @Nullable Instant usedAt,
            @Nullable String usedBy) {}

    /** What an officer sees, this once. */
    record Shown(CertificateDetail certificate, Purpose purpose, String what) {}

    /** A new code; the one before ends with it. */
    @Transactional
    public Given give(Caller caller, UUID certificate, Purpose purpose, String what) {
        Certificate it = holding.own(caller, certificate).state();
        Instant now = journal.now();
        checkHolds(it, now);
        store.end(certificate, caller.account(), now);
        String code = codes.next();
        var given = new Authorisation(
                Ids.next(),
                certificate,
                purpose,
                what.strip(),
                now.plus(Duration.ofMinutes(settings.authoriseMinutes())),
                null,
                null);
        store.add(given, codes.digest(code), caller.account());
        return new Given(
                given.id(),
                Codes.shown(code),
                Base64.getEncoder().encodeToString(QrPicture.of(Codes.shown(code))),
                purpose,
                given.what(),
                given.endsAt());
    }

    /** What became of the caller's newest code; null where there was none. */
    @Transactional(readOnly = true)
    public @Nullable State state(Caller caller, UUID certificate) {
        holding.own(caller, certificate);
        Instant now = journal.now();
        return store.newest(certificate, caller.account())
                .map(it -> new State(
                        it.id(),
                        it.purpose(),
                        it.what(),
                        it.endsAt(),
                        it.usedAt() == null && it.endsAt().isAfter(now),
                        it.usedAt(),
                        it.usedBy()))
                .orElse(null);
    }

    @Transactional
    public void withdraw(Caller caller, UUID certificate) {
        holding.own(caller, certificate);
        store.end(certificate, caller.account(), journal.now());
    }

    /**
     * Shows the certificate to an officer, once. Whatever is wrong counts as a wrong try, so that nobody finds a code by
     * guessing; and nothing is shown that was not logged, for both are one transaction.
     */
    @Transactional
    public Shown use(Caller caller, String typed, Purpose purpose) {
        String guesser = "authorisation/" + caller.account();
        tries.check(guesser);
        Instant now = journal.now();
        Authorisation it = store.ofCode(codes.digest(typed)).orElse(null);
        CertificateProblem wrong = it == null
                ? CertificateProblem.CODE_UNKNOWN
                : it.usedAt() != null
                        ? CertificateProblem.CODE_USED
                        : !it.endsAt().isAfter(now)
                                ? CertificateProblem.CODE_OVER
                                : it.purpose() != purpose ? CertificateProblem.CODE_PURPOSE : null;
        if (it == null || wrong != null) {
            tries.wrong(guesser);
            throw new ProblemException(Objects.requireNonNull(wrong));
        }
        Stored<Certificate> stored = issuing.find(it.certificate());
        checkHolds(stored.state(), now);
        String unit = caller.organisation() == null
                ? ""
                : directory
                        .organisation(caller.organisation())
                        .map(OrganisationView::name)
                        .orElse("");
        if (!store.use(it.id(), caller.account(), (unit + " " + caller.name()).strip(), now)) {
            throw new ProblemException(CertificateProblem.CODE_USED);
        }
        usage.add(new CertificateUse(
                it.certificate(),
                purpose == Purpose.COUNTER ? CertificateUse.Way.AUTHORISED : CertificateUse.Way.INSPECTED,
                caller.account(),
                caller.name(),
                caller.organisation(),
                it.what(),
                null));
        return new Shown(
                details.of(it.certificate(), stored.version(), stored.state(), true, caller), purpose, it.what());
    }

    private static void checkHolds(Certificate it, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        if (it.status() != CertificateStatus.VALID || !it.isSealed() || it.isOver(today)) {
            throw new ProblemException(CertificateProblem.NOT_VALID, it.number());
        }
    }
}
