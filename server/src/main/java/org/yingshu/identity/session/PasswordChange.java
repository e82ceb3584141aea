package org.yingshu.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yingshu.identity.IdentityProblem;
import org.yingshu.identity.IdentitySettings;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.Attempts;
import org.yingshu.identity.model.AuditTrail;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.identity.model.PasswordRule;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SessionsOf;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;

/** A new password for oneself. All other sessions end, for whoever knew the old one may have opened them. */
@Component
class PasswordChange {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Attempts attempts;
    private final SessionsOf sessions;
    private final AuditTrail audit;
    private final SystemWork system;
    private final ProblemTexts texts;
    private final Clock clock;

    PasswordChange(
            AccountRepository accounts,
            Passwords passwords,
            IdentitySettings settings,
            Attempts attempts,
            SessionsOf sessions,
            AuditTrail audit,
            SystemWork system,
            ProblemTexts texts,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rule = new PasswordRule(settings.passwordLength());
        this.attempts = attempts;
        this.sessions = sessions;
        this.audit = audit;
        this.system = system;
        this.texts = texts;
        this.clock = clock;
    }

    void change(OpenSession open, String current, String next, String address, Locale reader) {
        String login = open.caller().login();
        var id = open.caller().account();
        Optional<Duration> wait = attempts.login(login);
        if (wait.isPresent()) {
            throw new ProblemException(IdentityProblem.LOGIN_LOCKED, wait.get().toMinutes() + 1);
        }
        Secret secret = system.in(() -> accounts.secret(id))
                .orElseThrow(() -> new ProblemException(IdentityProblem.NO_PASSWORD));
        if (!passwords.matches(current, secret.hash())) {
            throw weak("current", "identity.weak.current", reader);
        }
        attempts.forget(login);
        rule.weakness(next, login).ifPresent(code -> {
            throw weak("next", code, reader);
        });
        if (next.equals(current)) {
            throw weak("next", "identity.weak.current-again", reader);
        }
        String hash = passwords.hash(next);
        Instant now = clock.instant();
        system.run(() -> {
            accounts.keep(id, new Secret(hash, null), now);
            Account account = accounts.find(id).orElseThrow();
            accounts.update(new Account(
                    id,
                    account.login(),
                    account.name(),
                    account.organisation(),
                    account.region(),
                    account.roles(),
                    account.state(),
                    false,
                    account.createdAt(),
                    account.signedInAt(),
                    account.version()));
        });
        sessions.end(id, open.id());
        audit.done("password-change", null, address);
    }

    private ProblemException weak(String field, String code, Locale reader) {
        String text = texts.text(code, List.of(rule.shortest()), reader);
        return new ProblemException(
                IdentityProblem.WEAK_PASSWORD.code(), Kind.INVALID, List.of(), List.of(new FieldProblem(field, text)));
    }
}
