package org.yingshu.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.PasswordRule;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;
import org.yingshu.shared.problem.ProblemTexts;

/** Accounts of applicants, who make them for themselves. Whoever calls has made sure who they are. */
@Component
public class ApplicantAccounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final SystemWork system;
    private final ProblemTexts texts;
    private final Clock clock;

    ApplicantAccounts(
            AccountRepository accounts,
            Passwords passwords,
            IdentitySettings settings,
            SystemWork system,
            ProblemTexts texts,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rule = new PasswordRule(settings.passwordLength());
        this.system = system;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Makes an account that sees what concerns one person or enterprise.
     *
     * @param subject the person or enterprise of the directory
     * @throws ProblemException if the login is taken or impossible, or the password too easy
     */
    public AccountView make(String login, String password, String name, UUID subject, String region, Locale reader) {
        String clean = login.strip().toLowerCase(Locale.ROOT);
        rule.weakness(password, clean).ifPresent(code -> {
            String text = texts.text(code, List.of(rule.shortest()), reader);
            throw new ProblemException(
                    IdentityProblem.WEAK_PASSWORD.code(),
                    Kind.INVALID,
                    List.of(),
                    List.of(new FieldProblem("password", text)));
        });
        Account account = account(clean, name, subject, region);
        Secret secret = new Secret(passwords.hash(password), null);
        system.run(() -> {
            accounts.insert(account);
            accounts.keep(account.id(), secret, account.createdAt());
        });
        return new AccountView(account.id(), account.login(), account.name(), subject, region);
    }

    private Account account(String login, String name, UUID subject, String region) {
        try {
            return new Account(
                    Ids.next(),
                    login,
                    name.strip(),
                    subject,
                    region,
                    List.of(Role.APPLICANT),
                    Account.State.ACTIVE,
                    false,
                    clock.instant(),
                    null,
                    1);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.INVALID);
        }
    }
}
