package org.yingshu.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.AccountRule;
import org.yingshu.identity.model.Attempts;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.Places;
import org.yingshu.identity.model.SessionsOf;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/**
 * What administrators do with the accounts of their region. Whatever takes something away ends the sessions too, so it
 * holds from the next request on. Nobody does it to the own account: someone else must look.
 */
@Component
class Administration {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SessionsOf sessions;
    private final Attempts attempts;
    private final AuditTrail audit;
    private final SystemWork system;
    private final Places places;
    private final IdentitySettings settings;
    private final Clock clock;

    Administration(
            AccountRepository accounts,
            Passwords passwords,
            SessionsOf sessions,
            Attempts attempts,
            AuditTrail audit,
            SystemWork system,
            Places places,
            IdentitySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
        this.system = system;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What an administrator says of an account.
     *
     * @param organisation its id, or its name in full or short; null for a person who works for none
     */
    record Facts(String name, @Nullable String organisation, String region, List<Role> roles) {}

    /** An account with its password, which is told this once. */
    record Told(Account account, String password) {}

    Told create(String login, Facts facts, String address) {
        var account = new Account(
                Ids.next(),
                login,
                facts.name().strip(),
                organisation(facts),
                facts.region(),
                facts.roles(),
                Account.State.ACTIVE,
                true,
                clock.instant(),
                null,
                1);
        check(account);
        String password = passwords.once();
        Secret secret = oneTime(password);
        system.run(() -> {
            accounts.insert(account);
            accounts.keep(account.id(), secret, account.createdAt());
        });
        audit.done("account-create", login, address);
        return new Told(account, password);
    }

    Account change(UUID id, long version, Facts facts, String address) {
        Account before = theirs(id);
        @Nullable UUID organisation = organisation(facts);
        Account after = kept(
                before,
                old -> new Account(
                        old.id(),
                        old.login(),
                        facts.name().strip(),
                        organisation,
                        facts.region(),
                        facts.roles(),
                        old.state(),
                        old.mustChange(),
                        old.createdAt(),
                        old.signedInAt(),
                        version));
        if (!before.roles().equals(after.roles())
                || !before.region().equals(after.region())
                || !Objects.equals(before.organisation(), after.organisation())) {
            sessions.end(id, null);
        }
        audit.done("account-change", before.login(), address);
        return after;
    }

    Told resetPassword(UUID id, String address) {
        Account before = theirs(id);
        String password = passwords.once();
        Secret secret = oneTime(password);
        Account after = kept(before, old -> with(old, old.state(), true));
        system.run(() -> accounts.keep(id, secret, clock.instant()));
        sessions.end(id, null);
        attempts.forget(before.login());
        audit.done("password-reset", before.login(), address);
        return new Told(after, password);
    }

    Account lock(UUID id, String address) {
        Account before = theirs(id);
        Account after = kept(before, old -> with(old, Account.State.LOCKED, old.mustChange()));
        sessions.end(id, null);
        audit.done("account-lock", before.login(), address);
        return after;
    }

    /** Also ends the waiting after wrong passwords. */
    Account unlock(UUID id, String address) {
        Account before = theirs(id);
        Account after = kept(before, old -> with(old, Account.State.ACTIVE, old.mustChange()));
        attempts.forget(before.login());
        audit.done("account-unlock", before.login(), address);
        return after;
    }

    void signOut(UUID id, String address) {
        Account account = theirs(id);
        sessions.end(id, null);
        audit.done("account-sign-out", account.login(), address);
    }

    private Account kept(Account before, UnaryOperator<Account> change) {
        Account after = change.apply(before);
        check(after);
        return system.in(() -> {
            accounts.update(after);
            return accounts.find(before.id()).orElseThrow();
        });
    }

    /** An account of the administrator's region that is not the administrator's own. */
    private Account theirs(UUID id) {
        Account account = accounts.find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        if (id.equals(Caller.current().account())) {
            throw new ProblemException(IdentityProblem.NOT_YOURSELF);
        }
        return account;
    }

    private void check(Account account) {
        AccountRule.broken(account).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        if (!Caller.current().scope().seesRegion(account.region())) {
            throw new ProblemException(IdentityProblem.REGION_NOT_YOURS, account.region());
        }
        if (places.region(account.region()).isEmpty()) {
            throw new ProblemException(IdentityProblem.UNKNOWN_REGION, account.region());
        }
    }

    private @Nullable UUID organisation(Facts facts) {
        String said = facts.organisation();
        if (said == null || said.isBlank()) {
            return null;
        }
        Optional<UUID> known = ID.matcher(said).matches()
                ? places.organisations(List.of(UUID.fromString(said))).keySet().stream()
                        .findFirst()
                : places.organisation(said.strip(), facts.region());
        return known.orElseThrow(() -> new ProblemException(IdentityProblem.UNKNOWN_ORGANISATION, said));
    }

    private Secret oneTime(String password) {
        Instant ends = ZonedDateTime.now(clock).plus(settings.oneTime()).toInstant();
        return new Secret(passwords.hash(password), ends);
    }

    private static Account with(Account old, Account.State state, boolean mustChange) {
        return new Account(
                old.id(),
                old.login(),
                old.name(),
                old.organisation(),
                old.region(),
                old.roles(),
                state,
                mustChange,
                old.createdAt(),
                old.signedInAt(),
                old.version());
    }
}
