package org.yingshu.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.Attempts;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.AuditTrail.Entry;
import org.yingshu.identity.model.AuditTrail.Outcome;
import org.yingshu.identity.model.Device;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.problem.ProblemException;

/** Lets people in: by password, or because a provider that we trust says who they are. */
@Component
class SignIn {

    private static final int LONGEST_LOGIN = 100;

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SessionStore sessions;
    private final AuditTrail audit;
    private final SystemWork system;
    private final Clock clock;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            Attempts attempts,
            SessionStore sessions,
            AuditTrail audit,
            SystemWork system,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.audit = audit;
        this.system = system;
        this.clock = clock;
    }

    private record Known(Account account, Optional<Secret> secret) {}

    Token byPassword(String typed, String password, Device device) {
        String login = normal(typed);
        wait(attempts.address(device.address()), IdentityProblem.ADDRESS_LOCKED, login, device);
        wait(attempts.login(login), IdentityProblem.LOGIN_LOCKED, login, device);
        Optional<Known> known = system.in(
                () -> accounts.findByLogin(login).map(account -> new Known(account, accounts.secret(account.id()))));
        @Nullable Secret secret = known.flatMap(Known::secret).orElse(null);
        if (!passwords.matches(password, secret == null ? null : secret.hash()) || known.isEmpty() || secret == null) {
            audit.add(entry(known.map(Known::account).orElse(null), login, device)
                    .because(IdentityProblem.WRONG_PASSWORD.code()));
            throw new ProblemException(IdentityProblem.WRONG_PASSWORD);
        }
        attempts.right(login, device.address());
        if (secret.endsAt() != null && clock.instant().isAfter(secret.endsAt())) {
            throw refused(known.get().account(), device, IdentityProblem.ONE_TIME_ENDED);
        }
        return open(known.get().account(), "sign-in", device);
    }

    /** The provider has looked at the person; only the account must be there. */
    Token byProvider(String claimed, Device device) {
        String login = normal(claimed);
        Account account = system.in(() -> accounts.findByLogin(login)).orElse(null);
        if (account == null) {
            audit.add(entry(null, login, device).because(IdentityProblem.WRONG_PASSWORD.code()));
            throw new ProblemException(IdentityProblem.WRONG_PASSWORD);
        }
        return open(account, "sign-in-provider", device);
    }

    void out(Token token, Device device) {
        sessions.find(token).ifPresent(session -> {
            sessions.end(token);
            audit.add(Entry.of(clock.instant(), session.caller(), "sign-out", null, Outcome.DONE, device.address()));
        });
    }

    private Token open(Account account, String action, Device device) {
        if (account.state() == Account.State.LOCKED) {
            throw refused(account, device, IdentityProblem.ACCOUNT_LOCKED);
        }
        Instant now = clock.instant();
        Token token = sessions.start(account.id(), device.address(), device.name());
        system.run(() -> accounts.signedIn(account.id(), now));
        audit.add(Entry.of(now, account, action, Outcome.DONE, device.address()).to(device.name()));
        return token;
    }

    private void wait(Optional<Duration> time, IdentityProblem problem, String login, Device device) {
        if (time.isPresent()) {
            audit.add(entry(null, login, device).because(problem.code()));
            throw new ProblemException(problem, Math.max(1, time.get().toMinutes() + 1));
        }
    }

    private ProblemException refused(Account account, Device device, IdentityProblem problem) {
        audit.add(entry(account, account.login(), device).because(problem.code()));
        return new ProblemException(problem);
    }

    private Entry entry(@Nullable Account account, String login, Device device) {
        Instant now = clock.instant();
        return account == null
                ? new Entry(
                        now,
                        null,
                        login,
                        null,
                        null,
                        null,
                        "sign-in",
                        device.name(),
                        Outcome.REFUSED,
                        null,
                        device.address())
                : Entry.of(now, account, "sign-in", Outcome.REFUSED, device.address())
                        .to(device.name());
    }

    private static String normal(String typed) {
        String login = typed.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return login.length() <= LONGEST_LOGIN ? login : login.substring(0, LONGEST_LOGIN);
    }
}
