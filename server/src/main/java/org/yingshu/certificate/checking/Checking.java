package org.yingshu.certificate.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.CertificateUse;
import org.yingshu.certificate.CertificateUse.Way;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.checking.Verdict.Outcome;
import org.yingshu.certificate.issuing.CertificateQueries;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.model.Token;
import org.yingshu.certificate.model.Tries;
import org.yingshu.certificate.paper.Papers;
import org.yingshu.certificate.usage.UsageStore;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.shared.access.Caller;

/** Answers whether a certificate is genuine and holds (R6.16). Whoever asks has no scope; the system looks for them. */
@Component
class Checking {

    private static final int LAST = 6;
    private static final String SCANNED = "扫码核验";

    private final JsonStateTable<Certificate> store;
    private final CertificateQueries queries;
    private final Papers papers;
    private final Token token;
    private final Hidden hidden;
    private final UsageStore usage;
    private final Tries tries;
    private final Clock clock;

    Checking(
            JsonStateTable<Certificate> certificateTable,
            CertificateQueries queries,
            Papers papers,
            Token token,
            Hidden hidden,
            UsageStore usage,
            Tries tries,
            Clock clock) {
        this.store = certificateTable;
        this.queries = queries;
        this.papers = papers;
        this.token = token;
        this.hidden = hidden;
        this.usage = usage;
        this.tries = tries;
        this.clock = clock;
    }

    @Transactional
    public Verdict code(String text) {
        String plain = text.substring(text.lastIndexOf('/') + 1).strip();
        Optional<Token.Told> told = token.read(plain);
        if (told.isEmpty()) {
            return Verdict.without(Outcome.FORGED_CODE, null);
        }
        return verdict(told.get().certificate(), told.get().edition(), null);
    }

    /** By what a paper shows: its number, and the last characters of its holder's code. */
    @Transactional
    public Verdict number(String number, String last) {
        String typed = number.replaceAll("\\s", "");
        tries.check(typed);
        Optional<Certificate> found = queries.ofNumber(typed).map(store::find).map(Stored::state);
        String end = last.strip().toUpperCase(Locale.ROOT);
        if (found.isEmpty()
                || end.length() != LAST
                || !hidden.open(found.get().id(), found.get().holder()).endsWith(end)) {
            tries.wrong(typed);
            return Verdict.without(Outcome.UNKNOWN, null);
        }
        return verdict(found.get().id(), found.get().edition(), null);
    }

    @Transactional
    public Verdict file(byte[] file) {
        Papers.Found found = papers.look(file);
        UUID certificate = found.certificate();
        return switch (found.kind()) {
            case GENUINE ->
                certificate == null
                        ? Verdict.without(Outcome.UNKNOWN, found.sm3())
                        : verdict(certificate, found.edition(), found.sm3());
            case ALTERED -> Verdict.without(Outcome.ALTERED, found.sm3());
            case FOREIGN -> Verdict.without(Outcome.FOREIGN_SEAL, found.sm3());
            case UNSIGNED -> Verdict.without(Outcome.UNSIGNED, found.sm3());
        };
    }

    private Verdict verdict(UUID id, int edition, @Nullable String sm3) {
        Stored<Certificate> stored = store.find(id);
        if (stored == null) {
            return Verdict.without(Outcome.UNKNOWN, sm3);
        }
        Certificate it = stored.state();
        usage.add(use(id));
        return new Verdict(outcome(it, edition), shown(it), sm3);
    }

    /** An officer who is signed in is named to the holder; anybody else may look without a name. */
    private static CertificateUse use(UUID id) {
        Caller caller = Caller.currentOrNull();
        return caller != null && caller.may("certificate:use")
                ? new CertificateUse(
                        id, Way.INSPECTED, caller.account(), caller.name(), caller.organisation(), SCANNED, null)
                : new CertificateUse(id, Way.CHECKED, null, "", null, "", null);
    }

    private Outcome outcome(Certificate it, int edition) {
        if (it.status() == CertificateStatus.REVOKED) {
            return Outcome.REVOKED;
        }
        if (it.status() == CertificateStatus.EXPIRED || it.isOver(LocalDate.now(clock))) {
            return Outcome.EXPIRED;
        }
        if (edition != it.edition()) {
            return Outcome.OLD_EDITION;
        }
        return switch (it.status()) {
            case PENDING_SIGNATURE -> Outcome.PENDING;
            case SUSPENDED -> Outcome.SUSPENDED;
            case VALID -> it.isSealed() ? Outcome.VALID : Outcome.ALTERED;
            case REVOKED, EXPIRED -> throw new IllegalStateException("Answered above: " + it.status());
        };
    }

    private static Verdict.Shown shown(Certificate it) {
        boolean person = it.holder().kind() == HolderKind.PERSON;
        Certificate.Stop stop = it.stop();
        return new Verdict.Shown(
                it.typeName(),
                it.number(),
                person ? Hidden.masked(it.holder().name()) : it.holder().name(),
                it.holder().code(),
                it.issuer().name(),
                it.issuedOn(),
                it.validTo(),
                it.edition(),
                stop == null ? null : stop.ground(),
                stop == null ? null : stop.at());
    }
}
