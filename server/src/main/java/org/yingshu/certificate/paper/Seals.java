package org.yingshu.certificate.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.proof.Sm2Key;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

/** The seals of organisations. One is made when an organisation first needs it, and a new one when the old must go. */
@Component
public class Seals {

    private static final String PURPOSE = "电子证照专用章";
    private static final int YEARS = 5;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final SealStore store;
    private final Directory directory;
    private final Clock clock;
    private final TransactionTemplate fresh;
    private final ConcurrentHashMap<UUID, InUse> inUse = new ConcurrentHashMap<>();

    Seals(SealStore store, Directory directory, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
        this.fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param until when to look again, for another server may have made a new one */
    private record InUse(Seal seal, Instant until) {}

    /** The seal that the organisation uses now. */
    public Seal of(UUID organisation) {
        Instant now = clock.instant();
        InUse cached = inUse.get(organisation);
        if (cached != null && cached.until().isAfter(now)) {
            return cached.seal();
        }
        Seal seal = Objects.requireNonNull(fresh.execute(status -> {
            LocalDate today = LocalDate.now(clock);
            return store.inUse(organisation, today).orElseGet(() -> {
                store.retire(organisation);
                return make(organisation, today);
            });
        }));
        inUse.put(organisation, new InUse(seal, now.plus(LOOK_AGAIN)));
        return seal;
    }

    /** Takes the present seal out of use and makes another. What the old one was set under stays genuine. */
    public Seal renew(UUID organisation) {
        Seal seal = Objects.requireNonNull(fresh.execute(status -> {
            store.retire(organisation);
            return make(organisation, LocalDate.now(clock));
        }));
        inUse.remove(organisation);
        return seal;
    }

    public Seal seal(UUID id) {
        return store.find(id).orElseThrow(() -> new IllegalStateException("No seal has the id " + id));
    }

    public Optional<Seal> ofKey(byte[] open) {
        return store.ofKey(open);
    }

    private Seal make(UUID organisation, LocalDate today) {
        String name = directory
                .organisation(organisation)
                .map(OrganisationView::name)
                .orElseThrow(() -> new ProblemException(CertificateProblem.UNKNOWN_ORGANISATION, organisation));
        UUID id = Ids.next();
        Sm2Key key = Sm2Key.generate();
        LocalDate to = today.plusYears(YEARS);
        var seal = new Seal(
                id,
                organisation,
                name,
                key,
                SealKeys.x509(id, name, key, today, to),
                SealPicture.of(name, PURPOSE),
                today,
                to);
        Caller caller = Caller.currentOrNull();
        if (!store.add(seal, caller == null ? "" : caller.name(), clock.instant())) {
            return store.inUse(organisation, today).orElseThrow();
        }
        return seal;
    }
}
