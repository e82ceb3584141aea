package org.yingshu.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.identity.model.Account;
import org.yingshu.identity.model.AccountRepository;
import org.yingshu.identity.model.AccountRepository.Secret;
import org.yingshu.identity.model.AccountRule;
import org.yingshu.identity.model.Passwords;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.shared.Ids;
import org.yingshu.shared.problem.ProblemException;

/**
 * The first accounts of a platform that has none: nobody is there yet who could make them. Their passwords are printed
 * on the console this once and kept as hashes only; each must be changed at its first use.
 */
@Component
public class DemoAccounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final SystemWork system;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, Passwords passwords, SystemWork system, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.system = system;
        this.clock = clock;
    }

    /**
     * Someone to begin with.
     *
     * @param organisation null for those who work for none
     */
    public record First(
            String login,
            String name,
            List<Role> roles,
            @Nullable UUID organisation,
            String region) {}

    /** An account with the password that is told this once. */
    public record Made(AccountView account, List<Role> roles, String password) {}

    /** Whether there is no account at all yet. */
    public boolean wanted() {
        return system.in(accounts::isEmpty);
    }

    /** Makes the accounts if there is none at all yet; prints and returns what was made. */
    public List<Made> begin(List<First> firsts) {
        if (!wanted()) {
            return List.of();
        }
        List<Made> made = new ArrayList<>();
        List<Secret> secrets = new ArrayList<>();
        for (First first : firsts) {
            String password = passwords.once();
            secrets.add(new Secret(passwords.hash(password), null));
            made.add(new Made(
                    new AccountView(Ids.next(), first.login(), first.name(), first.organisation(), first.region()),
                    first.roles(),
                    password));
        }
        system.run(() -> {
            for (int i = 0; i < made.size(); i++) {
                keep(made.get(i), secrets.get(i));
            }
        });
        print(made);
        return made;
    }

    private void keep(Made made, Secret secret) {
        AccountView view = made.account();
        var account = new Account(
                view.id(),
                view.login(),
                view.name(),
                view.organisation(),
                view.region(),
                made.roles(),
                Account.State.ACTIVE,
                true,
                clock.instant(),
                null,
                1);
        AccountRule.broken(account).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        accounts.insert(account);
        accounts.keep(account.id(), secret, clock.instant());
    }

    /** To the console and into no log: a log is kept, copied and searched. */
    @SuppressWarnings("SystemOut")
    private static void print(List<Made> made) {
        var text = new StringBuilder("\n首批账号（密码只显示这一次，首次登录须修改） First accounts, shown this once:\n");
        for (Made one : made) {
            text.append("  %-12s %s  %-10s %s%n"
                    .formatted(
                            one.account().login(),
                            one.password(),
                            one.roles().stream().map(Role::name).collect(Collectors.joining("+")),
                            one.account().name()));
        }
        System.out.println(text);
    }
}
